/** No token lives longer, in seconds: ten years. */
const longest = 315_360_000;

/**
 * How long a token lives, in milliseconds.
 *
 * @param expiresIn seconds, as the answer says; anything that is no such time counts as missing
 * @param usual seconds, where the answer does not say (NOTES §2)
 */
export function lifetime(expiresIn: unknown, usual: number): number {
	const seconds = Number(expiresIn);
	return (seconds > 0 ? Math.min(seconds, longest) : usual) * 1000;
}
