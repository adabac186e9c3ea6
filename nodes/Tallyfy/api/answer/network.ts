import type { Answer } from './answer';

/** Our own code for an answer that is longer than what is read of one. */
export const tooLong = 'EFBIG';

/** Codes of a connection that was never made, so Tallyfy cannot have done anything. */
export const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Codes of a certificate that is not trusted. */
export const untrusted = /CERT|SELF_SIGNED|^UNABLE_TO_/;

/** Codes that come again at a second attempt. */
const lasting = new Set(['ECONNREFUSED', 'ENOTFOUND', tooLong]);

/** True when no answer came and a second attempt may succeed: not for a wrong address or certificate. */
export const isPassing = ({ lost }: Answer): boolean =>
	lost !== undefined && !lasting.has(lost) && !untrusted.test(lost);
