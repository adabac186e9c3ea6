import type { ShownAs } from '../../../engine/operation';

/** The page of a process in Tallyfy, as its webhooks have it in `ClientURL` (NOTES §10); undefined where no process or no address is known. */
export const processUrl = (processId: unknown, { webAddress }: ShownAs): string | undefined =>
	processId && webAddress ? `${webAddress}/tracker/${encodeURIComponent(String(processId))}` : undefined;
