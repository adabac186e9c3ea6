import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import type { Filters } from './filters';
import type { EventIdentity } from '../engine/memory';
import type { Subject } from './foreign';
import type { Orders } from './newestFirst';

/** Something that happened in Tallyfy, such as the completion of one task. */
export interface TallyfyEvent extends EventIdentity {
	/** ID of what it happened to. */
	subjectId: string;
	/** When it happened, in ISO 8601; undefined where Tallyfy does not say. */
	occurredAt?: string;
	/** The same event was found in a second place: this one is remembered as seen, and not emitted. */
	isDuplicate?: true;
	/** Where filters are set: its subject, which has to be read before it is known whether it matches them. */
	alone?: Subject;
	/** What the trigger emits for it; undefined when its subject does not match the filters. */
	output: () => IDataObject | undefined | Promise<IDataObject | undefined>;
}

/** What a source needs to find events. */
export interface Search {
	api: Api;
	filters: Filters;
	/** Whether to emit the few fields that most people need instead of whole records. */
	simplify: boolean;
	/** ID of the only record to read, for a source that can read one alone; undefined to read the list. */
	id?: string;
	/**
	 * Events before this time are known, in milliseconds since 1970. Infinity: all are, and nothing is found but how Tallyfy
	 * orders its lists. Undefined: some of the latest are wanted, as samples.
	 */
	since?: number;
	/** What is known of that order; a search adds what it learns. */
	orders: Orders;
	/** Whether the time of the poll is over; undefined where everything is wanted now, since nobody polls again. */
	isTimeUp?: () => boolean;
	/** IDs of the comments and issues that events of this search have already, so that none is emitted twice. */
	usedThreads: Set<unknown>;
}

/** The result of a search: events in any order. */
export interface Found {
	events: TallyfyEvent[];
	/** Every event up to this time was found, and the next poll finds those after it; undefined when all were. */
	upTo?: number;
	/** Only one record was looked at: whatever else happened meanwhile is not known yet. */
	isPartial?: boolean;
	/** That record is gone, or does not show the event: the list may still have it. */
	isInconclusive?: boolean;
}

/** Where events of one type are found. */
export interface Source {
	/** True where all that is in a state now is found, false where it is what happened since a time. */
	isState: boolean;
	find: (search: Search) => Promise<Found>;
}
