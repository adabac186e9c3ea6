import type { Tallyfy } from '../../../api/call';
import { InputError } from '../../../api/errors';
import { snakeCase } from '../../lib/snakeCase';

interface Naming {
	autoNaming?: boolean;
	defaultProcessNameFormat?: string;
}

/**
 * What is said of a template, as Tallyfy takes it.
 *
 * @param present the template as it was read, when it is not new
 * @throws InputError for automatic naming without a pattern
 */
export const bodyOf = <V extends Naming & { ownerId?: string }>(
	{ ownerId, autoNaming, defaultProcessNameFormat, ...others }: V,
	present: Tallyfy<'Template'> = {},
) => ({
	...snakeCase(others),
	...namingOf({ autoNaming, defaultProcessNameFormat }, present),
	owner_id: ownerId ? Number(ownerId) : undefined,
});

/** One of the two means nothing without the other, and a template made through the API has neither (NOTES §12). */
function namingOf({ autoNaming, defaultProcessNameFormat: given }: Naming, present: Tallyfy<'Template'>) {
	if (autoNaming === undefined && given === undefined) return {};
	const pattern = given ?? present.default_process_name_format ?? '';
	if (autoNaming && !pattern)
		throw new InputError(
			'Automatic Naming needs Default Process Name',
			'Add Default Process Name as well. Nothing was changed for this item.',
		);
	return { auto_naming: autoNaming ?? pattern !== '', default_process_name_format: pattern };
}
