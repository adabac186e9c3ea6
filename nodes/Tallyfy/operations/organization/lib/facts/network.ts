import { isPrivate, parseUrl } from '../../../../api/address';
import { isReachable } from '../../../../engine/reachable';
import { asExpected, different, notKnown, toMend, type Fact } from '../finding';

/** Milliseconds that the clocks may be apart: the nodes allow for as much. */
const tolerance = 5 * 60_000;

export const clocks: Fact = {
	fact: 'Clocks of n8n and Tallyfy',
	expected: 'less than 5 minutes apart (the nodes allow for that; the Date header of Tallyfy)',
	examine: ({ heard }) => {
		const dated = heard.filter(({ headers }) => Number.isFinite(Date.parse(String(headers.date))));
		// The quickest answer says it best.
		const [best] = dated.sort((a, b) => a.answeredAt - a.askedAt - (b.answeredAt - b.askedAt));
		if (!best) return notKnown('no answer says what time it is', 'Compare the clock of n8n with another one.');
		const seconds = Math.round(((best.askedAt + best.answeredAt) / 2 - Date.parse(String(best.headers.date))) / 1000);
		if (Math.abs(seconds) < 5) return asExpected('the same');
		const found = `${Math.abs(seconds)} seconds apart: n8n is ${seconds > 0 ? 'ahead' : 'behind'}`;
		if (Math.abs(seconds) * 1000 < tolerance) return asExpected(found);
		return toMend(
			found,
			'Have the machine of n8n take its time from the network (NTP). Until then, what is due or overdue and what a trigger takes for new is wrong by as much.',
		);
	},
};

export const addressOfN8n: Fact = {
	fact: 'Address of this n8n',
	expected: 'one that Tallyfy can call: https, and on the internet (needed for instant resume and Instant Trigger)',
	examine: ({ host, ownUrl }) => {
		const { protocol, hostname } = parseUrl(ownUrl) ?? {};
		const isOpen = protocol === 'https:' && !isPrivate(hostname);
		const where = isPrivate(hostname) ? 'on this machine or in a private network' : 'on the internet';
		const found = `${protocol === 'https:' ? 'https' : 'no https'}, ${where}`;
		if (isReachable(ownUrl, host)) return asExpected(isOpen ? found : `${found}, as this Tallyfy is`);
		return toMend(
			found,
			'Set N8N_WEBHOOK_URL of n8n (WEBHOOK_URL before n8n 2.41) to the https:// address that it has on the internet, and start n8n again. Where it has none, use Tallyfy Trigger, and switch Instant Resume off where a workflow waits.',
		);
	},
};

/** What is put in by what stands on the way. Only the names are shown: a value may name a company's machines. */
const ofProxies = new Set(['proxy-connection', 'via', 'x-bluecoat-via', 'x-cache', 'x-cache-lookup', 'x-squid-error']);

export const proxy: Fact = {
	fact: 'Proxy in between',
	expected: 'none that shows itself (RFC 9110: the header Via)',
	examine: ({ heard }) => {
		const names = new Set(heard.flatMap(({ headers }) => Object.keys(headers)).filter((name) => ofProxies.has(name)));
		if (!names.size) return asExpected('none');
		return different(
			`one that adds ${[...names].sort().join(', ')}`,
			'Nothing, as long as n8n reaches Tallyfy; it may be one of Tallyfy itself. When calls fail now and then, ask who runs the network.',
		);
	},
};
