import { readFileSync } from 'node:fs';
import { documentedFor, hosts } from '../matrix/hosts.mts';

it('the n8n that the matrix tests are those that docs/compatibility.md names', () => {
	const text = readFileSync('docs/compatibility.md', 'utf8');
	const row = (name: string) =>
		text
			.split('\n')
			.find((line) => line.startsWith(`| ${name} `))
			?.split('|')
			.slice(2, -1)
			.map((cell) => cell.trim());
	expect(row('n8n')).toEqual(hosts('').map(({ n8n }) => n8n));
	expect(row('on Node.js')).toEqual(hosts('').map(({ node }) => node));
});

it('CI tests each of them', () => {
	const text = readFileSync('.github/workflows/ci.yml', 'utf8');
	for (const { n8n } of hosts('')) expect(text).toContain(`'${n8n.split('.').slice(0, 2).join('.')}'`);
});

it('each of them is held to what the document says of it', () => {
	expect(documentedFor('2.0.3', 'Allowed HTTP Request Domains')).toBe('for HTTP Request only');
	expect(documentedFor('1.85.4', 'Wait for Task')).toBe('says that it needs n8n 2');
	expect(documentedFor('2.20.12', 'Wait for Task')).toBeUndefined();
});

it('others can be named', () => {
	expect(hosts('2.20.12/22.23.3 1.100.1/20.20.2')).toEqual([
		{ n8n: '2.20.12', node: '22.23.3' },
		{ n8n: '1.100.1', node: '20.20.2' },
	]);
});
