/** One part of a form. */
export interface Part {
	name: string;
	/** Undefined for what is no file. */
	fileName?: string;
	mimeType?: string;
	content: Buffer;
}

const formType = /^multipart\/form-data; *boundary="?([^";]+)/;

/** The parts of a body of the type multipart/form-data; undefined for a body of another type. */
export function partsOf(contentType: string, body: Buffer): Part[] | undefined {
	const [, boundary] = formType.exec(contentType) ?? [];
	if (boundary === undefined) return undefined;
	// In latin1 a character is a byte.
	const [, ...sections] = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`);
	return sections.slice(0, -1).map((section) => {
		const [, head, content] = /^\r\n(.*?)\r\n\r\n(.*)$/s.exec(section) ?? ['', '', ''];
		const header = Buffer.from(head, 'latin1').toString('utf8');
		return {
			name: /; name="([^"]*)"/.exec(header)?.[1] ?? '',
			fileName: /; filename="([^"]*)"/.exec(header)?.[1],
			mimeType: /^content-type: *(.+)$/im.exec(header)?.[1],
			content: Buffer.from(content, 'latin1'),
		};
	});
}
