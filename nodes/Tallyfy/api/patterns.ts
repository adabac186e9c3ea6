/** One at sign, and no spaces: the rest is for Tallyfy to judge. */
export const email = /^[^\s@]+@[^\s@]+$/;

/** An ID of anything but a member, who has a number. */
export const id = /^[a-f0-9]{32}$/i;
