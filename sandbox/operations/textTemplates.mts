import type { Behaviours } from '../call.mts';
import { paged } from '../paging.mts';

export const textTemplates: Behaviours = {
	listTextTemplates: (sandbox, call) => paged(sandbox, call, sandbox.state.textTemplates),
};
