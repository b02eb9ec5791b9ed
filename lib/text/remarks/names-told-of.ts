import type { ReadText } from '../read-text.ts';
import { nameOrTheirsAt, type Name } from './addressed.ts';

/** What children do and are, after their name. */
const doings = new Set(
  (
    'has have had is was were with made makes making wrote drew painted built created read reads shows showing showed holding ' +
    'wearing won wins loved loves enjoyed enjoys enjoying worked works tried found finds learnt learned played plays playing scored ' +
    'used using looks looking did does got came went showed shared chose thinks thought said says explains explained measured cooked ' +
    'baked planted performed sang danced swam ran visited met helped helps practised practising working'
  ).split(' '),
);

/** What stands before somebody a picture shows; places stand after others ("in Leeds", "from Oakwell"). */
const leads = new Set('by meet featuring congratulations heres'.split(' '));

/** What a child has made or won, after "Josh’s". */
const things = new Set(
  (
    'painting drawing picture poem story writing work model design poster artwork art project homework idea face smile turn ' +
    'experiment sculpture collage portrait birthday team group certificate medal award trophy homework book letter recipe cake ' +
    'reading maths garden plant pot bridge castle den answer performance solo amazing brilliant fantastic wonderful lovely ' +
    'beautiful super fabulous super great first'
  ).split(' '),
);

const isTheirs = ({ tokens }: ReadText, at: number): boolean =>
  tokens[at] !== undefined && tokens[at].text !== tokens[at].stem;

/** Whether the words around say that a person is meant, whatever the name. */
function isPerson(text: ReadText, { first, last }: Name): boolean {
  const { tokens } = text;
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  const isNear = next?.gap === 'space';
  if (isTheirs(text, last)) return isNear && things.has(next.text);
  if (before !== undefined && tokens[first]?.gap === 'space' && leads.has(before.text)) return true;
  if (!isNear || !doings.has(next.text)) return false;
  // "to Leeds was long": a place somebody went to.
  return (
    before === undefined ||
    tokens[first]?.gap !== 'space' ||
    !/^(?:in|at|near|to|from|around|of|the)$/.test(before.text)
  );
}

/** "Josh and Ava", "Josh, Ava and Noah": where one is a person, so are those beside it. */
const areJoined = ({ tokens }: ReadText, a: Name, b: Name): boolean =>
  tokens[b.first]?.gap === 'comma'
    ? b.first === a.last + 1
    : b.first === a.last + 2 &&
      /^(?:and|n)$/.test(tokens[a.last + 1]?.text ?? '') &&
      tokens[b.first]?.gap === 'space';

/**
 * First names of whom somebody tells, by the shape of what is written ("Josh’s painting", "by Ava", "Noah is showing us"):
 * what is a name is not known by any list. For use beside a picture, where a first name is enough to tell who it is (A2).
 *
 * @param words of the school's own names and town, which are nobody's.
 */
export function namesBeside(text: ReadText, words: ReadonlySet<string>): readonly Name[] {
  if (text.shouted) return [];
  const names = text.tokens.flatMap((_, at) => nameOrTheirsAt(text, at, words) ?? []);
  const sure = names.map((name) => isPerson(text, name));
  for (let at = 1; at < names.length; at++) {
    const [a, b] = [names[at - 1], names[at]];
    if (a !== undefined && b !== undefined && sure[at - 1] === true && areJoined(text, a, b)) sure[at] = true;
  }
  for (let at = names.length - 1; at > 0; at--) {
    const [a, b] = [names[at - 1], names[at]];
    if (a !== undefined && b !== undefined && sure[at] === true && areJoined(text, a, b)) sure[at - 1] = true;
  }
  return names.filter((_, at) => sure[at] === true);
}
