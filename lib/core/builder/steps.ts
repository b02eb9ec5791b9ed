/** The steps of the builder at which a policy is filled in: each is one group of its keys. */
export const formSteps = ['school', 'hours', 'nudges', 'people', 'accounts', 'contacts'] as const;

export type FormStep = (typeof formSteps)[number];

/** All steps of the builder, in the order in which they are walked. */
export const steps = ['start', ...formSteps, 'try', 'out'] as const;

export type Step = (typeof steps)[number];
