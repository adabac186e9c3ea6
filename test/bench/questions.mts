/** How much there is to do in a round. */
export interface Work {
	members: number;
	/** Of each member. */
	tasks: number;
	/** Milliseconds before each answer. */
	delay: number;
}

/** What a contender needs to know of the sandbox that was opened for its round. */
export interface Opened {
	url: string;
	tokenUrl: string;
	certificate: string;
	organizationId: string;
	clientId: string;
	clientSecret: string;
	members: string[];
}

export interface Closed {
	requests: number;
	deviations: string[];
}

export type Question = { open: Work } | { close: true };
export type Answer = Opened | Closed;
