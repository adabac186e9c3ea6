import type { Program } from '../../tools/n8n/install.mts';
import type { N8n } from '../../tools/n8n/n8n.mts';
import { run } from '../../tools/n8n/progress.mts';

/** The lines of n8n's log that speak of errors. */
export function errorsIn(log: string) {
	return log.split('\n').filter((line) => line.includes('"level":"error"'));
}

/** The tables of n8n's database, each as its name and all its rows in one line. */
export async function databaseOf({ node }: Program, { databasePath }: N8n) {
	const script = `
		const { DatabaseSync } = require('node:sqlite');
		const database = new DatabaseSync(process.argv[1], { readOnly: true });
		const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
		for (const { name } of tables) {
			const rows = database.prepare('select * from "' + name + '"').all();
			console.log(name, JSON.stringify(rows));
		}`;
	const text = await run(node, ['-e', script, databasePath]);
	return text.trimEnd().split('\n');
}
