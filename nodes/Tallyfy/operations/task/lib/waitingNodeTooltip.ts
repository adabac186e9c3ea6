/**
 * What the editor shows while it waits for a task. The editor evaluates it with the fields of the node and without any
 * item, so that a title which is an expression is not known.
 */
export const waitingNodeTooltip = `={{ ((parameters) => {
	const usual = 'The execution goes on when the task is completed';
	try {
		const limit = ((parameters.waitOptions || {}).limitWaitTime || {}).values || {};
		const end = limit.limitType === 'afterTimeInterval' ? ', after ' + limit.resumeAmount + ' ' + limit.resumeUnit + ' at the latest' : '';
		return usual + end + ': ' + (parameters.title || parameters.message.split('\\n')[0]);
	} catch (error) {
		return usual;
	}
})($parameter) }}`;
