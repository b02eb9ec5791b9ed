import { before, matchesOf } from './found.ts';
import type { Found } from './found.ts';

/** A postcode met in text. `cue`: the words before it say that it is an address. */
export type Postcode = Found & { cue: boolean };

/** The 124 postcode areas (Royal Mail), so that `AS1 4EV` and a droid's name are none. */
const areas =
  'ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|fy|g|gl|gu|' +
  'gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|' +
  'ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze';

/** BS 7666: area, district, space, sector, unit (no C, I, K, M, O or V). */
const postcode = new RegExp(
  String.raw`(?<![\w@#/.-])(?:${areas})\d[0-9a-z]? {0,3}\d[abd-hjlnp-uw-z]{2}(?![\w@])`,
  'g',
);

const cueBefore =
  /(?:post ?code|sat ?nav|live (?:at|in|on|near)|we(?:'re| are) at|address|come (?:to|round)|put|find (?:us|me)|pick up|collect(?:ion)?(?: from)?|moved? to|home|deliver(?:y|ed)?|based (?:at|in)|[,\n]) ?[^.!?]{0,40}$/;

/** Postcodes. In small letters or without a space they are taken for one only after a cue. */
export function postcodesIn(text: string, isCapital: (at: number) => boolean): Postcode[] {
  const found: Postcode[] = [];
  for (const { match, start, end } of matchesOf(postcode, text)) {
    const cue = cueBefore.test(before(text, start, 60));
    const plain = isCapital(start) && match[0].includes(' ');
    if (cue || plain) found.push({ start, end, cue });
  }
  return found;
}
