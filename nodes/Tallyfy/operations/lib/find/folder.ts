import type { Tallyfy } from '../../../api/call';

type Folder = Tallyfy<'Folder'>;

/** What a folder is for; its kind may come as the name of a model. */
export const holds = (type: unknown) => (/run/i.test(String(type)) ? 'processes' : 'templates');

/** A folder as it is told apart from others of its name: `Clients (templates, in Sales)`. */
export function folderShown({ name, folder_type, parent_id }: Folder, all: Folder[]): string {
	const parent = all.find(({ id }) => parent_id && id === parent_id)?.name;
	const about = [folder_type && holds(folder_type), parent && `in ${parent}`].filter(Boolean);
	return about.length ? `${name} (${about.join(', ')})` : String(name);
}
