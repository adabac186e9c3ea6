import { randomBytes } from 'crypto';

/** A file that is in memory. */
export interface LocalFile {
	content: Buffer;
	fileName: string;
	mimeType: string;
}

/** A file and the form fields that go with it. */
export interface Upload extends LocalFile {
	/** Name of the form field that holds the file. */
	part: string;
	fields: Record<string, string>;
}

/** A multipart/form-data body. It is held in memory, since it is sent again when Tallyfy asks to wait. */
export function multipart({ part, content, fileName, mimeType, fields }: Upload): {
	body: Buffer;
	contentType: string;
} {
	const boundary = `----tallyfy${randomBytes(16).toString('hex')}`;
	const head = (name: string, rest: string) =>
		`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${rest}\r\n\r\n`;
	const texts = Object.entries(fields).map(([name, value]) => `${head(name, '')}${value}\r\n`);
	const fileHead = head(part, `; filename="${quoted(fileName)}"\r\nContent-Type: ${mimeType.replace(/[\r\n]/g, '')}`);
	return {
		body: Buffer.concat([Buffer.from(texts.join('') + fileHead), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
		contentType: `multipart/form-data; boundary=${boundary}`,
	};
}

/** Encoded as browsers do it, since a quote or a line break in a name would end the header. */
const quoted = (name: string) => name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
