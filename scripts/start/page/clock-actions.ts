/** What the start page's buttons ask for. */
export const clockActions = ['arrive', 'nearly-closed', 'after-school', 'use-up'] as const;

export type ClockAction = (typeof clockActions)[number];
