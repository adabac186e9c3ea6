import type { Fact } from '../finding';
import { addressOfN8n, clocks, proxy } from './network';
import { completeOfMine, completeOfOrganization, feedDates, orderOfProcesses, orderOfTasks, pageCap } from './lists';
import { organizationWebhooks, role } from './rights';
import {
	applicationLifetime,
	applicationOnMe,
	applicationOnOrganization,
	applicationOnTasks,
	clientHeader,
	olderToken,
	otherTokenAddress,
	rateLimits,
	tokenAddress,
	userLifetime,
} from './tokens';

/** In the order in which they matter to workflows. */
export const facts: readonly Fact[] = [
	role,
	clocks,
	addressOfN8n,
	organizationWebhooks,
	completeOfMine,
	completeOfOrganization,
	orderOfProcesses,
	orderOfTasks,
	feedDates,
	pageCap,
	rateLimits,
	proxy,
	tokenAddress,
	otherTokenAddress,
	applicationLifetime,
	userLifetime,
	olderToken,
	applicationOnMe,
	applicationOnOrganization,
	applicationOnTasks,
	clientHeader,
];
