import { writeFileSync } from 'node:fs';

import { operationsTable, tableFile } from './operationsPage.mts';

writeFileSync(tableFile, operationsTable());
