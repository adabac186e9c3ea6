/** Ten years, in seconds. More than that in an answer is a mistake. */
const longest = 315_360_000;

/**
 * How long a token lives, in milliseconds.
 *
 * @param expiresIn seconds, as the answer says
 * @param usual seconds, for an answer that says no such time (NOTES §2)
 */
export function lifetime(expiresIn: unknown, usual: number): number {
	const seconds = Number(expiresIn);
	return (seconds > 0 ? Math.min(seconds, longest) : usual) * 1000;
}
