const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function character(entity: string, name: string): string {
	if (!name.startsWith('#')) return named[name.toLowerCase()] ?? entity;
	const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** A text with the tags of HTML, as Tallyfy stores what is written in its editor, for people to read: lines, and a dash before each item of a list. */
export function plainText(html: unknown): string | undefined {
	if (typeof html !== 'string') return undefined;
	return html
		.replace(/<li\b[^<>]*>/gi, '\n- ')
		.replace(/<br\b[^<>]*>|<\/(?:p|div|h[1-6]|ul|ol|tr|blockquote)>/gi, '\n')
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, character)
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
