import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import type { Filters } from './filters';
import type { EventIdentity } from '../engine/memory';

/** Something that happened in Tallyfy, such as the completion of one task. */
export interface TallyfyEvent extends EventIdentity {
	/** ID of what it happened to. */
	subjectId: string;
	/** When it happened, in ISO 8601; undefined where Tallyfy does not say. */
	occurredAt?: string;
	/** The same event was found in a second place: this one is remembered as seen, and not emitted. */
	isDuplicate?: true;
	/** What the trigger emits for it; undefined when its subject is gone or does not match the filters. */
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
	/** Events before this time are known, in milliseconds since 1970; undefined to go back a little from the newest. */
	since?: number;
	/** The value of the list's `sort` by which Tallyfy was seen to give the newest records first. */
	sort?: string;
	/** IDs of the comments and issues that events of this search have already, so that none is emitted twice. */
	usedThreads: Set<unknown>;
}

/** The result of a search: events in any order. */
export interface Found {
	events: TallyfyEvent[];
	/** As in Search. */
	sort?: string;
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
