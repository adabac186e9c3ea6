import type { IDataObject } from 'n8n-workflow';

type Id = string | number | null | undefined;

/** What is given for something that is there no more, whatever Tallyfy answers. */
export const deleted = (id: Id): IDataObject => ({ id, deleted: true });

/** The same for something that was put away. */
export const archived = (id: Id): IDataObject => ({ id, archived: true });

/** Where nothing is deleted, a DELETE without an answer is a success. */
export const orSuccess = <A>(answer: A): NonNullable<A> | IDataObject => answer ?? { success: true };
