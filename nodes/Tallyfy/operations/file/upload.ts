import type { Tallyfy } from '../../api/call';
import { operation } from '../../engine/operation';
import { picker } from '../lib/fields/picker';
import { processShown, taskProcessOrTemplate, taskShown, templateShown } from '../lib/fields/processTaskOrTemplate';
import { withDone } from '../../engine/done';
import { changeTask, readTask } from '../task/lib/changeTask';
import { withFiles } from '../lib/forms/changedAnswers';
import { savedAnswers } from '../task/lib/savedAnswers';
import { inputField } from './lib/fileFields';
import { fileFieldOf } from './lib/formFieldForFile';
import { sendFile, type Belonging } from './lib/sendFile';
import { simplifyFile } from './lib/simplifyFile';

const kickoff = { uploaded_from: 'ko_field' };

const onTask = { show: { subject: ['task'] } };

export const upload = operation({
	name: 'Upload',
	action: 'Upload file',
	description: 'Upload a file from a binary field to a form field of a task, or to a process or template',
	target: ['taskId', 'processId', 'templateId'],
	fields: [
		{
			...taskProcessOrTemplate,
			displayName: 'Upload To',
			description: 'A form field of the task, or the kick-off form of the process or template',
		},
		processShown,
		taskShown,
		templateShown,
		{
			...picker({
				displayName: 'Form Field',
				name: 'fieldId',
				list: 'searchFileFields',
				description: 'The field that the file is for. When empty, it is the only file field of the task.',
				required: false,
			}),
			displayOptions: onTask,
		},
		inputField,
		{
			displayName: 'Fill Form Field',
			name: 'fill',
			type: 'boolean',
			default: true,
			description:
				'Whether to add the file to the answer of the form field, in addition to the files that are there. Tallyfy does not do this by itself.',
			displayOptions: onTask,
		},
	],
	simplify: simplifyFile,
	run: async (values, api, item) => {
		const { subject, processId = '', templateId = '', taskId = '', fieldId = '', inputField: input, fill } = values;
		const file = await item.file(input);
		if (subject === 'process')
			return await sendFile(api, file, { subject_id: processId, subject_type: 'Run', ...kickoff });
		if (subject === 'template')
			return await sendFile(api, file, { subject_id: templateId, subject_type: 'Checklist', ...kickoff });

		const task = await readTask(api, taskId, ['form_fields']);
		const { id } = fileFieldOf(task, fieldId);
		const asset = await sendFile(api, file, { ...placeOf(task), uploaded_from: id });
		const uploaded = { ...asset, task_id: taskId };
		if (!fill) return uploaded;
		const answers = savedAnswers(task);
		const taskdata = { ...answers, [id]: withFiles(answers[id], [{ source: 'local', ...asset }]) };
		const arrived = `The file was uploaded and has the ID ${String(asset.id)}, but the form field was not filled.`;
		await withDone(changeTask(api, task, { taskdata }), arrived);
		return uploaded;
	},
});

/** A one-off task inside a process has a file of its own as well (NOTES §12). */
function placeOf(task: Tallyfy<'Task'>): Omit<Belonging, 'uploaded_from'> {
	const { run_id: processId, is_oneoff_task: isOneOff, step_id: stepId, checklist_id: templateId } = task;
	if (isOneOff || !processId) return { subject_id: String(task.id), subject_type: 'Task' };
	return {
		subject_id: String(processId),
		subject_type: 'Run',
		step_id: stepId ? String(stepId) : undefined,
		checklist_id: templateId ? String(templateId) : undefined,
	};
}
