import { createHash } from 'crypto';

/** One hash (SHA-256, hexadecimal) over several texts. It differs as soon as one of them does. */
export function fingerprint(...parts: string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
