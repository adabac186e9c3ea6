// Runs a TypeScript file of the project: `node tools/run.mjs <file> [arguments]`, where nothing is installed yet as well.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

await import('./setup.mjs');
// The tools are ES modules, and the nodes CommonJS, as n8n loads them.
for (const kind of ['tsx/cjs/api', 'tsx/esm/api']) (await import(kind)).register();
const [node, , file, ...rest] = process.argv;
process.argv = [node, resolve(file), ...rest];
await import(pathToFileURL(process.argv[1]).href);
