import type { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';

const load = (file: string, missing: string[]) => {
	jest.resetModules();
	jest.doMock('n8n-workflow', () => {
		const all = Object.entries(jest.requireActual<object>('n8n-workflow'));
		return Object.fromEntries(all.filter(([name]) => !missing.includes(name)));
	});
	return require(file);
};

afterEach(() => jest.dontMock('n8n-workflow'));

const node = '../../nodes/Tallyfy/Tallyfy.node.ts';
const hostFile = '../../nodes/Tallyfy/engine/host.ts';

it('is loaded by this n8n, and waits in it', () => {
	const { Tallyfy: Node } = load(node, []) as { Tallyfy: typeof Tallyfy };
	expect(new Node().description.inputs).toEqual(['main']);
	expect(() => load(hostFile, []).requireWaiting()).not.toThrow();
});

it('says which n8n it needs to one that is too old', () => {
	expect(() => load(node, ['NodeConnectionTypes'])).toThrow(
		'n8n-nodes-tallyfy-oauth needs n8n 1.85 or newer. Update n8n and start it again.',
	);
});

it('says so where n8n would lose what a person did', () => {
	const { requireWaiting } = load(hostFile, ['validateWorkflowHasTriggerLikeNode']);
	expect(requireWaiting).toThrow('Waiting for people in Tallyfy needs n8n 2.0 or newer');
});
