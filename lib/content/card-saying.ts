import type { Judged } from './judge.ts';

/**
 * All that a card says of one finding among others, as far as it can change while somebody writes. While it is the
 * same, the card that is shown may stay as it is: to draw it costs more than to judge the text.
 */
export const sayingOf = (one: Judged, all: readonly Judged[], willPause: boolean): string =>
  JSON.stringify([
    [one.key, one.rule.id, one.words, one.severity, one.finding.roles, willPause],
    [all.findIndex(({ key }) => key === one.key), all.length],
  ]);
