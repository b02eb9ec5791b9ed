import { before, matchesOf } from './found.ts';
import type { Found } from './found.ts';

/** A postcode met in text that something beside it makes an address. */
export type Postcode = Found;

/** The 124 postcode areas (Royal Mail), so that `AS1 4EV` and a droid's name are none. */
const areas =
  'ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|fy|g|gl|gu|' +
  'gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|' +
  'ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze';

/** BS 7666: area, district, space, sector, unit (no C, I, K, M, O or V). */
const postcode = new RegExp(
  String.raw`(?<![\w@#/.-])(?:${areas})\d[0-9a-z]? {0,3}\d([abd-hjlnp-uw-z]{2})(?![\w@])`,
  'g',
);

const strongBefore =
  /(?:post ?code|sat ?nav|google maps|waze|live (?:at|in|on|near)|living (?:at|in|on|near)|(?:we|i)(?:'re|re|'m|m| are| am) (?:at|in|on)|address|come (?:to|over|round)|put|type(?: in)?|find (?:us|me)|pick ?up|collect(?:ion)?|moved? to|home|house|my place|ours|mine|deliver(?:y|ed)?|drop (?:it |them )?(?:at|off|to)|park(?:ing)?) ?[^.!?]{0,40}$/;

/** Less than an address: "it's BN1 9ZZ, last house", "use BN1 9ZZ". */
const weakBefore =
  /\b(?:it's|its|it is|use|try|enter|search|follow|aim for|(?:head|go|drive|signs|directions) (?:to|for)) $/;

/** The middle of an address: "…, Leeds, ", or a line of its own. */
const lineBefore = /[,\n] ?[^.!?\n]{0,30}$/;

const strongAfter =
  /^[ ,)]{0,3}(?:for (?:the |your |ur )?(?:sat ?nav|google|gps|parking)|(?:in|into) (?:the |your |ur )?(?:sat ?nav|google|waze|maps|gps)|is (?:my|our|mine|ours|the post ?code)\b|(?:if|when) you)/;

/** Units that are measures or ordinals after a number: "S20 1TB", "S8 5GB", "E4 2nd". */
const measure = /^(?:gb|tb|ft|hp|st|nd|rd|th|pt|ps|hr|lb|yr)$/;

/**
 * Postcodes with an address cue before or after them. In capitals and with its space, the comma or line before it will
 * do ("…, Leeds, LS1 4AP").
 */
export function postcodesIn(text: string, isCapital: (at: number) => boolean): Postcode[] {
  const found: Postcode[] = [];
  for (const { match, start, end } of matchesOf(postcode, text)) {
    const ahead = before(text, start, 60);
    const strong = strongBefore.test(ahead) || strongAfter.test(text.slice(end, end + 40));
    const isMeasure = measure.test(match[1] ?? '');
    const plain = isCapital(start) && match[0].includes(' ') && lineBefore.test(ahead);
    if (strong || (!isMeasure && (plain || weakBefore.test(ahead)))) found.push({ start, end });
  }
  return found;
}
