export { ConnectionCut, type Fault, type Trouble } from './faults.mts';
export type { SandboxAnswer, SandboxRequest } from './http.mts';
export { type Limit, invitationsPerDay, requestsPerMinute } from './limits.mts';
export type { PagingDrift } from './paging.mts';
export { type RecordedRequest, Sandbox, type SandboxOptions } from './sandbox.mts';
export type { ListenOptions, Listening } from './server.mts';
export type { Member, Task } from './state.mts';
export type { TokenKind } from './tokens.mts';
