// Everything that is generated: what the contract says for the compiler, the page of operations, the output schemas.
import '../contract/generate.mts';
import './writeOperationsPage.mts';
import './writeSchemas.mts';
