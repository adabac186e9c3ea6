import type { IDataObject } from 'n8n-workflow';

/** What is given for something that is there no more, whatever Tallyfy answers. */
export const deleted = (): IDataObject => ({ deleted: true });

/** Where nothing is deleted, a DELETE without an answer is a success. */
export const orSuccess = <A>(answer: A): NonNullable<A> | IDataObject => answer ?? { success: true };
