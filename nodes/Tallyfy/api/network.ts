import type { Answer } from './answer';

/** In the place of the network's code, when an answer is longer than what is read of one. */
export const tooLong = 'EFBIG';

/** The connection was never made, so nothing can have been done. */
export const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

export const untrusted = /CERT|SELF_SIGNED|^UNABLE_TO_/;

/** No second attempt fares better. */
const lasting = new Set(['ECONNREFUSED', 'ENOTFOUND', tooLong]);

/** True when no answer came and a second attempt may fare better: not for a wrong address or certificate. */
export const isPassing = ({ lost }: Answer): boolean =>
	lost !== undefined && !lasting.has(lost) && !untrusted.test(lost);
