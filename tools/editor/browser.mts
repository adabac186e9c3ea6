import { chromium, type Browser } from 'playwright-core';
import { ensurePrograms, findProgram } from '../n8n/debian.mts';

const wanted = { programs: ['chromium'], packages: ['chromium'] } as const;

/** A Chromium without windows. It is closed with this process at the latest, and keeps nothing. */
export async function openBrowser(): Promise<Browser> {
	// Google's is one as well; Ubuntu's own package of it is none that could be started by its path.
	const executablePath = findProgram('google-chrome') ?? (await ensurePrograms('Chromium', wanted)).chromium;
	return await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-quic'] });
}
