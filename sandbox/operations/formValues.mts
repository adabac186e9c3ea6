import { createHash } from 'node:crypto';

import { type Answer, Refusal, notFound } from '../answers.mts';
import type { Behaviours, Body } from '../call.mts';
import { answersTo } from '../formAnswers.mts';
import type { FormField, Task } from '../records.mts';
import type { State } from '../state.mts';

/** A value that is stored has an ID of its own, which no answer tells. */
export const idOfValue = (task: Pick<Task, 'id'>, field: Pick<FormField, 'id'>) =>
	createHash('md5').update(`value ${task.id} ${field.id}`).digest('hex');

export const formValues: Behaviours = {
	/** An ID without a stored value breaks it. */
	setFormFieldValue: (sandbox, { body, operation }) => {
		const place = placesIn(sandbox.state).find(
			({ task, field }) => field.id in task.taskdata && idOfValue(task, field) === String(body.id),
		);
		if (place) return stored(place, body.form_value);
		sandbox.tolerate(operation, '/requestBody/id is of no stored value');
		throw new Refusal(500, 'error-500');
	},

	/** Guests answer by the ID of the field as well, before anything is stored. */
	setGuestFormFieldValue: ({ state }, { params, body }) => {
		const guest = state.guests.get(params.email.toLowerCase());
		const place = placesIn(state).find(
			({ task, field }) =>
				guest !== undefined &&
				task.owners.guests.includes(guest.email) &&
				[field.id, idOfValue(task, field)].includes(String(body.id)),
		);
		if (!place) throw notFound();
		return stored(place, body.form_value);
	},

	setTaskCapture: ({ state }, { params, body }) => {
		const task = state.tasks.get(params.task_id);
		const field = task?.form_fields.find(({ id }) => id === String(body.id));
		if (!task || !field) throw notFound();
		return stored({ task, field }, body.value);
	},
};

interface Place {
	task: Task;
	field: FormField;
}

const placesIn = ({ tasks }: State): Place[] =>
	[...tasks.values()].flatMap((task) => task.form_fields.map((field) => ({ task, field })));

function stored({ task, field }: Place, value: Body<'setTaskCapture'>['value']): Answer {
	Object.assign(task.taskdata, answersTo([field], { [field.id]: value }, 'form_value'));
	return { status: 200, body: { data: { id: idOfValue(task, field), value } } };
}
