import { emitMemberEvent } from '../events.mts';
import type { Sandbox } from '../sandbox.mts';
import type { Member } from '../records.mts';
import { usernameOf } from '../state.mts';

export function acceptInvitation(sandbox: Sandbox, member: Member): void {
	if (member.status !== 'invited') throw new Error(`${member.email} has no invitation`);
	const at = sandbox.state.timestamp();
	Object.assign(member, {
		status: 'active',
		is_active: true,
		username: usernameOf(member),
		activated_at: at,
		last_login_at: at,
		updated_at: at,
	});
	emitMemberEvent(sandbox, member, member, 'invite-accepted');
}
