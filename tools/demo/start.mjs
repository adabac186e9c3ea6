// The first command of a newcomer: it starts with nothing installed.
await import('../setup.mjs');
// The tools are ES modules, and the nodes CommonJS, as n8n loads them.
for (const kind of ['tsx/cjs/api', 'tsx/esm/api']) (await import(kind)).register();
await import('./demo.mts');
