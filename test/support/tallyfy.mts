import { closeAll, stopIntercepting } from './interception.mts';

export * from './interception.mts';

afterEach(async () => {
	expect(await closeAll()).toEqual([]);
});

afterAll(stopIntercepting);
