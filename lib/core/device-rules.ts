/** Asked before an encyclopaedia is edited (T8), as policies name it. Never rename it. */
export const editRule = 'wikipedia-edit';

/** Rules about what is done on school devices: silent on every other, whatever policy says of them. */
export const deviceRuleIds: readonly string[] = [editRule];
