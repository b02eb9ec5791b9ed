import { mayHold, neededBy } from '../needed-words.ts';
import type { Needed } from '../needed-words.ts';
import { isNotColleagues } from './positions.ts';
import { lineBefore } from './clause.ts';
import { any } from './vocabulary.ts';
import { matchesIn } from '../matches-in.ts';

/** Where the school is made to speak: offsets into the phrase line. */
export type Speaking = { start: number; end: number };

const school = '(?:school|academy|federation|trust|governing body|staff(?: team)?|leadership team|council)';
const opinion = any(
  `(?:firmly |all |strongly |really |do not |dont |would never |will not |wont |cannot |cant )?(?:think|believe|feel|oppose|support|condemn|disagree|agree|reject|welcome|expect|value|stand|say|want|wish|tolerate|accept|have decided|know|care|pride|are (?:against|opposed|proud|committed|in favour|appalled|disgusted|sick|very|not happy|delighted|saddened|disappointed|here)|take (?:pride|the view))`,
);
const opinions = any(
  `(?:firmly |strongly |does not |doesnt |will not |wont |would never )?(?:believes?|thinks?|feels?|opposes?|supports?(?! act)|condemns?|disagrees?|rejects?|stands? (?:with|by|against|for)|tolerates?|apologi[sz]es|regrets|is (?:against|opposed to|committed to|in favour of|appalled|very sorry|deeply sorry|disgusted)|takes the view)`,
);
const view = '(?:official )?(?:view|views|position|opinion|stance|line|belief)';

const patterns: readonly { pattern: RegExp; needs: Needed }[] = [
  `(we as an? (?:whole )?${school})(?= )`,
  `(as an? (?:whole )?(?:primary |secondary |small |village |church )?${school})(?= (?:[,;] )?(?:we|our|us|weve|were) )`,
  `(we (?:all )?(?:here )?at (?:the |our |this )?${school})(?= ${opinion} )`,
  `((?:here |back )?at (?:our |this )?(?:school|academy) we)(?= ${opinion} )`,
  '(here at (?:our |this )?(?:school|academy) were)(?= (?:all |very |firmly |totally )?(?:against|opposed|proud|committed|in favour|appalled|disgusted|behind) )',
  `(on behalf of (?:(?:all|everyone|everybody|the|our|my|whole|staff|children|pupils|governors|and|at|in) ){0,6}(?:school|governors|governing body|staff and (?:pupils|children|governors)|federation|academy|headteacher))(?= )`,
  `((?:our|the|my) (?:school|federation|academy|trust|council)s ${view})(?= (?:is|on|about|are|has|was|remains) )`,
  `((?:our|my) (?:school|federation|academy))(?= ${opinions} )`,
  `(the (?:school|federation|academy))(?= (?:would like to (?:thank|apologi[sz]e|remind|clarify|say|make)|wishes to|apologi[sz]es|regrets|(?:firmly |strongly )believes) )`,
  '((?:i speak|speaking|i am speaking|im speaking|i can speak) (?:for|on behalf of) (?:the|my|our|all the) (?:whole |entire )?(?:school|staff|staff ?room|governors))(?= )',
].map((source) => ({ pattern: new RegExp(` ${source}`, 'g'), needs: neededBy(` ${source}`) }));

/** "I don't speak for the school", "these views are not those of my school". */
const disowned =
  / (?:not|dont|never|cant|cannot|nor|isnt|arent|rather than|without|if|when|does|has|is|did|anyone|who) (?:[a-z]+ ){0,4}$/;

const meant = (line: string, { start, end }: Speaking): boolean =>
  !disowned.test(lineBefore(line, start)) && !isNotColleagues(line, start, end);

const schoolWord =
  / (?:schools?|academys?|federations?|trusts?|governing|governors|staff\w*|leadership|councils?|headteacher) /;

/** The words of a phrase line that make a school speak, whichever it is. */
export function speakingIn(line: string): Speaking[] {
  if (!schoolWord.test(line)) return [];
  return patterns
    .filter(({ needs }) => mayHold(line, needs))
    .flatMap(({ pattern }) =>
      matchesIn(pattern, line).map((match) => {
        const start = match.index + 1;
        return { start, end: start + (match[1]?.length ?? 0) };
      }),
    )
    .filter((speaking) => meant(line, speaking));
}

const beforeName = new RegExp(
  ' ((?:(?:and )?(?:we|us|all of us|those of us|everyone|everybody|all) (?:all )?(?:here )?(?:at|from)|on behalf of (?:(?:all|everyone|everybody|the|our|staff|children|pupils|governors|and|us|whole|team) ){0,6}(?:at |of |in |from )?|speaking for|i speak for)(?: the)?) ?$',
);
const afterName = new RegExp(`^ (${opinions})(?= )`);

/**
 * The words beside a mention of the school that make it speak: "we at …", "on behalf of everyone at …", "… believes". The name
 * itself is another rule's.
 */
export function speakingBeside(line: string, start: number, end: number): Speaking | undefined {
  const before = beforeName.exec(lineBefore(line, start))?.[1]?.trimEnd();
  if (before !== undefined) {
    const from = line.lastIndexOf(before, start);
    const speaking = { start: from, end: from + before.length };
    return meant(line, speaking) ? speaking : undefined;
  }
  const after = afterName.exec(line.slice(end, end + 40))?.[1];
  if (after === undefined) return undefined;
  const speaking = { start: end + 1, end: end + 1 + after.length };
  return meant(line, { start, end }) ? speaking : undefined;
}
