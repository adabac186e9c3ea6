// The first command of a newcomer: it starts with nothing installed.
await import('../setup.mjs');
const { register } = await import('tsx/esm/api');
register();
await import('./demo.mts');
