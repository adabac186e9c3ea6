import { contenders, type ContenderName } from './contenders.mts';
import { find, ratioOf, type Found } from './figures.mts';
import { reference } from './measure.mts';
import { works, type WorkName } from './works.mts';

const shown: ContenderName[] = ['ours', 'pool16', 'http', 'safeHttp', 'loop'];
const delay = 50;

const width = 760;
const left = 230;
const right = width - 60;
const line = 22;
const heading = 34;
const top = 70;

const style = `
	text { font: 13px system-ui, sans-serif; fill: #1f2328; }
	.head { font-weight: 600; }
	.faint { fill: #656d76; font-size: 12px; }
	.page { fill: #ffffff; }
	.grid { stroke: #d1d9e0; }
	.pool { stroke: #656d76; stroke-width: 2; }
	.other { stroke: #8c959f; fill: #8c959f; stroke-width: 2; }
	.ours { stroke: #0f7b6c; fill: #0f7b6c; stroke-width: 3; }
	@media (prefers-color-scheme: dark) {
		text { fill: #e6edf3; }
		.faint { fill: #9198a1; }
		.page { fill: #0d1117; }
		.grid { stroke: #3d444d; }
		.pool { stroke: #9198a1; }
		.ours { stroke: #3fb8a5; fill: #3fb8a5; }
	}`;

/** The times of all contenders at 50 ms, as multiples of the raw pool's, on a scale that doubles. */
export function plot({ rows }: Found): string {
	const groups = (Object.keys(works) as WorkName[]).map((work) => ({
		title: works[work].title,
		dots: shown.flatMap((contender) => {
			const row = contender === reference(work) ? undefined : find(rows, work, contender, delay);
			return row ? [{ contender, ratio: ratioOf(rows, row) }] : [];
		}),
	}));
	const powers = groups.flatMap(({ dots }) => dots.map(({ ratio }) => Math.log2(ratio)));
	// With room for the figures beside the outermost dots.
	const [from, to] = [Math.floor(Math.min(0, ...powers)) - 1, Math.ceil(Math.max(0, ...powers)) + 1];
	const x = (ratio: number) => left + ((Math.log2(ratio) - from) / (to - from)) * (right - left);
	const parts: string[] = [];
	const text = (at: number, y: number, words: string, kind = '', anchor = 'start') =>
		parts.push(`<text x="${at.toFixed(0)}" y="${y}" class="${kind}" text-anchor="${anchor}">${words}</text>`);
	let y = top;
	for (const { title, dots } of groups) {
		y += heading;
		text(16, y, title, 'head');
		for (const { contender, ratio } of dots) {
			y += line;
			const kind = contender === 'ours' ? 'ours' : 'other';
			const [at, middle] = [x(ratio).toFixed(1), y - 4];
			text(left - 12, y, contenders[contender].name, '', 'end');
			parts.push(`<line x1="${x(1).toFixed(1)}" x2="${at}" y1="${middle}" y2="${middle}" class="${kind}"/>`);
			parts.push(`<circle cx="${at}" cy="${middle}" r="5" class="${kind}"/>`);
			const isFaster = ratio < 1;
			text(x(ratio) + (isFaster ? -10 : 10), y, ratio.toFixed(2), 'faint', isFaster ? 'end' : 'start');
		}
	}
	const bottom = y + 16;
	const grid = Array.from({ length: to - from + 1 }, (_, index) => 2 ** (from + index)).flatMap((ratio) => {
		const at = x(ratio).toFixed(1);
		const kind = ratio === 1 ? 'pool' : 'grid';
		return [
			`<line x1="${at}" x2="${at}" y1="${top}" y2="${bottom}" class="${kind}"/>`,
			`<text x="${at}" y="${bottom + 18}" class="faint" text-anchor="middle">${ratio < 1 ? `1/${1 / ratio}` : ratio}</text>`,
		];
	});
	const height = bottom + 34;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Time as a multiple of a raw connection pool's">
<style>${style}
</style>
<rect class="page" width="${width}" height="${height}" rx="6"/>
<text x="16" y="28" class="head">Time for the same work, as a multiple of a raw connection pool's</text>
<text x="16" y="48" class="faint">${delay} ms an answer; to the left is faster. The pool has 8 requests in flight, for writes 1.</text>
${[...grid, ...parts].join('\n')}
</svg>
`;
}
