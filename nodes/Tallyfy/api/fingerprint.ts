import { createHash } from 'crypto';

/** One hash over everything that makes two tokens different, so that neither can be taken for the other. */
export function fingerprint(...parts: string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
