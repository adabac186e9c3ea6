import { fileNameIn } from '../../nodes/Tallyfy/api/answer/fileName.ts';

/** As Node hands over a header in which a server wrote UTF-8. */
const asBytes = (text: string) => Buffer.from(text).toString('latin1');

it.each([
	['attachment; filename="plan.pdf"', 'plan.pdf'],
	['attachment; filename=plan.pdf', 'plan.pdf'],
	['attachment; filename = "plan.pdf"; size=3', 'plan.pdf'],
	['attachment; filename="a \\"b\\".pdf"', 'a "b".pdf'],
	['attachment; filename="C:\\\\temp\\\\plan.pdf"', 'plan.pdf'],
	[asBytes('attachment; filename="Vertrag für Straße.pdf"'), 'Vertrag für Straße.pdf'],
	[asBytes('attachment; filename=契約.pdf'), '契約.pdf'],
	['attachment; filename="Stra\xdfe.pdf"', 'Straße.pdf'],
	['attachment; filename="Vertrag%20f%C3%BCr%20uns.pdf"', 'Vertrag für uns.pdf'],
	['attachment; filename="100 %.pdf"', '100 %.pdf'],
	['attachment; filename="100%25 of it%ff.pdf"', '100%25 of it%ff.pdf'],
	['attachment; filename="_.pdf"; filename*=UTF-8\'\'%E5%A5%91%E7%B4%84.pdf', '契約.pdf'],
	["attachment; filename*=utf-8'en'plan%20b.pdf", 'plan b.pdf'],
	["attachment; filename*=iso-8859-1''Stra%DFe.pdf", 'Straße.pdf'],
	['attachment; filename*=UTF-8\'\'%ff; filename="plan.pdf"', 'plan.pdf'],
	['attachment', undefined],
	['inline; filename=""', ''],
])('of %j is %j', (disposition, name) => {
	expect(fileNameIn(disposition)).toBe(name);
});
