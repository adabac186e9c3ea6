/** An email: one at sign, and no spaces. Tallyfy judges the rest. */
export const email = /^[^\s@]+@[^\s@]+$/;

/** An ID of anything in Tallyfy but a member, whose ID is a number. */
export const id = /^[a-f0-9]{32}$/i;
