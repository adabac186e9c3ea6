import { allPages, pagesMeant } from '../../nodes/Tallyfy/api/pages.ts';

const records = (count: number, from = 1) => Array.from({ length: count }, (_, index) => ({ id: from + index }));
const page = (data: object[], total?: number) => ({
	data,
	...(total !== undefined && { meta: { pagination: { total } } }),
});

/** Pages of a list that stays as it is, and the numbers of those that were asked for. */
function list(pages: object[]) {
	const asked: number[] = [];
	const getPage = async (number: number) => {
		asked.push(number);
		return pages[number - 1] ?? page([]);
	};
	return { asked, getPage };
}

it('does not believe a total that is less than what is there', async () => {
	const { getPage } = list([page(records(2), 0), page(records(1, 3), 0)]);
	expect(await allPages(getPage)).toEqual(records(3));
});

it('reads a bare list as well', async () => {
	const { getPage } = list([records(2)]);
	expect(await allPages(getPage)).toEqual(records(2));
});

it('keeps records without an ID apart', async () => {
	const { getPage } = list([page([{ name: 'a' }, { name: 'b' }], 2)]);
	expect(await allPages(getPage)).toEqual([{ name: 'a' }, { name: 'b' }]);
});

it('reads each page once when there is nothing to doubt', async () => {
	const { asked, getPage } = list([page(records(100), 230), page(records(100, 101), 230), page(records(30, 201), 230)]);
	expect(await allPages(getPage)).toEqual(records(230));
	expect(asked).toEqual([1, 2, 3]);
});

it('walks through the list once more when the total changes on the way', async () => {
	const asked: number[] = [];
	// A new record comes in at the top after the first page.
	const getPage = async (number: number) => {
		asked.push(number);
		const all = asked.length === 1 ? records(150) : [{ id: 'new' }, ...records(150)];
		return page(all.slice((number - 1) * 100, number * 100), all.length);
	};
	const found = await allPages(getPage);
	expect(asked).toEqual([1, 2, 1, 2]);
	expect(found).toHaveLength(151);
	expect(found).toContainEqual({ id: 'new' });
});

it('walks through the list no more than twice, although the total is never reached', async () => {
	const { asked, getPage } = list([page(records(100), 201), page(records(100, 101), 201)]);
	expect(await allPages(getPage)).toEqual(records(200));
	expect(asked).toEqual([1, 2, 3, 1, 2, 3]);
});

it('asks for no further page after one that did not work out', async () => {
	const asked: number[] = [];
	const reading = allPages(async (number) => {
		asked.push(number);
		if (number === 2) throw new Error('No.');
		await new Promise((resolve) => setTimeout(resolve, 5));
		return page(records(100, number * 1000), 6000);
	});
	await expect(reading).rejects.toThrow('No.');
	expect(asked).toHaveLength(17);
});

it('does not read ahead on the word of a total that says anything', async () => {
	const { asked, getPage } = list([page(records(2), 1e308), page(records(2, 3), 1e308)]);
	expect(await allPages(getPage)).toEqual(records(4));
	expect(asked.length).toBeLessThan(50);
});

it('gives up on a list that has no end', async () => {
	let asked = 0;
	await expect(allPages(async () => [{ id: asked++ }])).rejects.toThrow('This list has no end');
	expect(asked).toBe(10_000);
});

it('gives up on it too where none of its records is meant', async () => {
	let asked = 0;
	const getPage = async () => {
		if (asked > 20_000) throw new Error('This goes on for ever');
		return [{ id: asked++ }];
	};
	await expect(pagesMeant(getPage, () => false, 5)).rejects.toThrow('This list has no end');
	expect(asked).toBe(10_000);
});

it('takes no record for a list', async () => {
	await expect(allPages(async () => ({ data: { form_fields: [] } }))).rejects.toMatchObject({
		message: 'Tallyfy gave one record instead of a list',
		description: expect.stringContaining('API Call: Send'),
	});
	await expect(allPages(async () => ({ id: 20101 }))).rejects.toThrow('Tallyfy gave one record');
});

it.each([[{ data: [] }], [{ data: {} }], [{}], [''], [null]])('takes %j for a list without records', async (body) => {
	expect(await allPages(async () => body)).toEqual([]);
});
