/** What a press does in the gallery. */
export const nothing = (): void => undefined;

/** What copying does there. */
export const copyNothing = (): Promise<void> => Promise.resolve();
