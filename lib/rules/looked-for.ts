import type { LookedFor, LookedForByRule } from '../core/looked-for.ts';
import * as address from '../text/remarks/address-words.ts';
import * as confidential from '../text/remarks/confidential-words.ts';
import * as hostile from '../text/remarks/hostile-words.ts';
import { insults } from '../text/remarks/insults.ts';
import { examples } from './examples.ts';
import type { RuleExample, RuleExamples } from './rule.ts';

/** Enough to see what is meant; the tests have them all. */
const shown = { found: 8, left: 4 };

/** The lists that rules go by, in the notation of `phrase-table.ts`. All others go by patterns. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'confidential-matter': [confidential.confidentialMatters, confidential.confidentialOfNamed],
  'addressed-praise': [address.callsBefore, address.callsAfter, address.callsAfterComma],
  'hostile-remark': [
    ...[hostile.hostileNouns, hostile.hostileThings, hostile.hostileManners, hostile.hostileAdjectives],
    ...[hostile.expletives, hostile.hostileActs, hostile.hostileFeelings, hostile.grievances],
    insults.replaceAll(' ', '|'),
  ],
};

/** A phrase as it is read: `liar+` may end in s, `to?` may be left out; of `him/her` one stands there. */
const legible = (phrase: string): string =>
  phrase
    .trim()
    .replaceAll(/([^\s/]+(?:\/[^\s/]+)*)\?/g, '($1)')
    .replaceAll('+', '(s)');

const phrasesIn = (list: string): readonly string[] =>
  list
    .split(/[\n|]/)
    .map(legible)
    .filter((phrase) => phrase !== '');

/** Such as hold of every school; what is found in one place and not in another would only puzzle here. */
function textsOf({ flagged, clean }: RuleExamples): Pick<LookedFor, 'found' | 'left'> {
  const plain = (list: readonly RuleExample[], others: readonly RuleExample[]): readonly string[] => [
    ...new Set(
      list
        .filter(({ school, remarkTargets }) => school === undefined && remarkTargets === undefined)
        .map(({ text }) => text)
        .filter((text) => !others.some((other) => other.text === text)),
    ),
  ];
  return {
    found: plain(flagged, clean).slice(0, shown.found),
    left: plain(clean, flagged).slice(0, shown.left),
  };
}

/**
 * What the rules go by: their own examples, and every word of the lists that come with Lanyard. Worked out when Lanyard is
 * built (`scripts/build/worked-out.ts`), and fetched by the settings page when somebody asks for it.
 */
export const lookedFor: LookedForByRule = Object.fromEntries(
  Object.entries(examples).map(([rule, texts]): [string, LookedFor] => [
    rule,
    {
      ...textsOf(texts),
      words: [...new Set((lists[rule] ?? []).flatMap(phrasesIn))].sort(),
      isOffensive: rule === 'hostile-remark',
    },
  ]),
);
