/**
 * How strongly a finding is put to the person, weakest first: nothing, a highlight with a card, a dialog before
 * the act, or the act refused. Set by policy; `block` is never a default.
 */
export const severities = ['off', 'notice', 'pause', 'block'] as const;

export type Severity = (typeof severities)[number];

const rank = (severity: Severity): number => severities.indexOf(severity);

/** The weaker of two severities. */
export function weaker(a: Severity, b: Severity): Severity {
  return rank(a) <= rank(b) ? a : b;
}

/** The stronger of two severities. */
export function stronger(a: Severity, b: Severity): Severity {
  return rank(a) >= rank(b) ? a : b;
}
