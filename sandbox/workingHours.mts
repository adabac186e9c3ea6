/** When an organization works, in UTC. */
export interface WorkingHours {
	/** 0 is Sunday. */
	days: number[];
	from: number;
	to: number;
}

const hour = 3_600_000;

/** A deadline as it is stored: outside of the working hours it is the next working time. */
export function atWork(hours: WorkingHours | undefined, deadline: string): string {
	if (!hours) return deadline;
	const at = new Date(deadline);
	const isToday = hours.days.includes(at.getUTCDay());
	if (isToday && at.getUTCHours() >= hours.from && at.getTime() <= new Date(at).setUTCHours(hours.to, 0, 0, 0))
		return deadline;
	const next = new Date(new Date(at).setUTCHours(hours.from, 0, 0, 0));
	while (next < at || !hours.days.includes(next.getUTCDay())) next.setTime(next.getTime() + 24 * hour);
	return next.toISOString();
}
