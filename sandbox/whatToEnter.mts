import type { Sandbox } from './index.mts';

/** What somebody types into n8n by hand to work with the sandbox. */
export function whatToEnter(sandbox: Sandbox, { url, tokenUrl }: { url: string; tokenUrl: string }): string {
	const actAs = sandbox.members.filter(({ status, type }) => status === 'active' && type !== 'bot');
	return `  Base URL         ${url}
  Token URL        ${tokenUrl}
  Organization ID  ${sandbox.organizationId}
  Client ID        ${sandbox.clientId}
  Client Secret    ${sandbox.clientSecret}
Act as             ${actAs.map(({ email }) => email).join(', ')}
`;
}
