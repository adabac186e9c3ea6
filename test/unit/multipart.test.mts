import fc from 'fast-check';

import { multipart } from '../../nodes/Tallyfy/api/multipart.ts';
import { partsOf } from '../../sandbox/multipart.mts';
import { runs } from '../support/runs.mts';

it('holds one file and its fields, whatever the file is called and said to be', () => {
	const text = fc.oneof(fc.string(), fc.constantFrom('a"\r\nContent-Type: x', '"; name="subject_id', 'ü\r\n\r\n'));
	fc.assert(
		fc.property(text, text, (fileName, mimeType) => {
			const content = Buffer.from('%PDF-1.7');
			const fields = { subject_id: 'a'.repeat(32) };
			const { body, contentType } = multipart({ part: 'name', content, fileName, mimeType, fields });
			const parts = partsOf(contentType, body) ?? [];
			expect(parts.map(({ name }) => name)).toEqual(['subject_id', 'name']);
			expect(parts[0].content.toString()).toBe(fields.subject_id);
			expect(parts[1].content).toEqual(content);
		}),
		runs(100),
	);
});
