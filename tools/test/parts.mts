/** What `npm test` leaves out, or does not do at length; each has a name: `npm test -- e2e`. */
export const parts = ['lint', 'fuzz', 'soak', 'e2e', 'editor', 'queue', 'matrix', 'settings', 'live'] as const;

export type Part = (typeof parts)[number];
