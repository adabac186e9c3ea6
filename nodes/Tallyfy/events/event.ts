import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import type { Filters } from './filters';

/** Something that happened in Tallyfy, or a state that something has come into. */
export interface Happening {
	/** Tells it from all others of its event, and is the same whenever it is found. */
	key: string;
	/** ID of what it happened to. */
	of: string;
	/** Its place in the order of time, in milliseconds since 1970. */
	time: number;
	/** When it happened, as Tallyfy says; undefined for what is only noticed. */
	occurredAt?: string;
	/** It was found in another place too: remembered, and not put out. */
	isTwin?: true;
	/** What the trigger gives for it; undefined when that is gone, or not meant by the filters. */
	show: () => IDataObject | undefined | Promise<IDataObject | undefined>;
}

/** What a source needs for looking. */
export interface Look {
	api: Api;
	filters: Filters;
	/** Only what Act As has, where a source can give that. */
	onlyMine: boolean;
	/** The one thing to look at, where it can be read alone; undefined to look at all. */
	id?: string;
	/** Gives the fewer fields that most people need, in place of the whole records. */
	simplify: boolean;
	/** Comments that were put out in this look. */
	given: Set<unknown>;
	/** What happened before this time is known, in milliseconds since 1970; undefined to look back a little from the newest. */
	since?: number;
	/** The sort by which Tallyfy was seen to give the newest first. */
	sort?: string;
}

/** What was found, in any order, and the sort that was seen to work. */
export interface Found {
	happenings: Happening[];
	sort?: string;
	/** The one thing that was looked at is gone, or does not show it: it may be found by looking at all. */
	isUnsure?: boolean;
}

/** Where an event is found. */
export interface Source {
	/** True where all that is in a state now is found; false where it is what happened since a time. */
	isState: boolean;
	find: (look: Look) => Promise<Found>;
}

/** Records that come late, or with clocks that are behind, are waited for so long: milliseconds. */
export const overlap = 10 * 60_000;

/** Milliseconds since 1970 of one of Tallyfy's dates; NaN where there is none. */
export const timeOf = (date: unknown): number => (typeof date === 'string' ? Date.parse(date) : NaN);
