/** What a person on a watch-list is to the school. Never shown to the page; on a card only after "Why?" is pressed. */
export const personRoles = ['pupil', 'former-pupil', 'parent', 'staff'] as const;

export type PersonRole = (typeof personRoles)[number];
