import { Client, ana } from './client.mts';

let client: Client;
let token: string;
const list = async (query: string) =>
	(await client.send('GET', `/api/organizations/{org}/me/tasks?${query}`, { token })).body;

beforeEach(async () => {
	client = new Client();
	token = await client.userToken(ana);
	client.sandbox.addTasks(ana, 25);
});

afterEach(() => expect(client.sandbox.deviations).toEqual([]));

it('walks through a list without loss', async () => {
	const pages = [await list('page=1'), await list('page=2'), await list('page=3')];
	expect(pages.map(({ data }) => data.length)).toEqual([10, 10, 5]);
	expect(new Set(pages.flatMap(({ data }) => data.map(({ id }: { id: string }) => id))).size).toBe(25);
	expect(pages[2].meta.pagination).toMatchObject({
		total: 25,
		count: 5,
		per_page: 10,
		current_page: 3,
		total_pages: 3,
		links: { previous: expect.stringContaining('?page=2') },
	});
});

it('links as PHP does', async () => {
	expect((await list('per_page=100')).meta.pagination.links).toEqual([]);
	expect((await list('')).meta.pagination.links).toEqual({ next: expect.any(String) });
});

it('is empty beyond the end', async () => {
	expect(await list('page=4')).toMatchObject({ data: [], meta: { pagination: { count: 0 } } });
});

it('caps lists that the contract leaves open', async () => {
	for (let n = 0; n < 100; n++) client.sandbox.addMember({ email: `m${n}@example.com` });
	for (const query of ['', '?per_page=9999']) {
		const { body } = await client.send('GET', `/api/organizations/{org}/users${query}`, { token });
		expect(body.data).toHaveLength(100);
		expect(body.meta.pagination.total_pages).toBe(2);
	}
});

it('can do without meta', async () => {
	client.sandbox.pagingDrift = { meta: false };
	expect(await list('')).toEqual({ data: expect.any(Array) });
});

it('can count pages by another size', async () => {
	client.sandbox.pagingDrift = { totalPagesSize: 100 };
	expect((await list('')).meta.pagination).toMatchObject({ count: 10, total_pages: 1, total: 25 });
});

it('can ignore per_page', async () => {
	client.sandbox.pagingDrift = { pageSize: 10 };
	const { data, meta } = await list('per_page=100');
	expect(data).toHaveLength(10);
	expect(meta.pagination).toMatchObject({ per_page: 10, total_pages: 3 });
});

it('can change the page size on the way', async () => {
	client.sandbox.pagingDrift = { pageSize: (page, perPage) => (page === 1 ? perPage : 5) };
	expect((await list('per_page=20')).data).toHaveLength(20);
	expect((await list('per_page=20&page=2')).data).toHaveLength(5);
});
