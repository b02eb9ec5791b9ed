import { before, matchesOf } from './found.ts';
import type { Found } from './found.ts';

/** A house number with a street, met in text. `cue`: the words before it say whose it is. */
export type StreetAddress = Found & { cue: boolean };

const streets =
  'road|rd|street|st|lane|ln|close|cl|avenue|ave|drive|dr|way|place|pl|court|crescent|cres|gardens|gdns|terrace|grove|hill|' +
  'walk|row|square|mews|green|park|rise|view|parade|croft|fold|heights|drove|gate|wharf|quay|broadway|loan|brae|wynd';

/** Street words that say so by themselves; the others need a cue ("5 Star View"). */
const plainStreet = /^(?:road|rd|street|lane|avenue|ave|close|drive|crescent|terrace|grove)$/;

/** "flat 5, 31 academy road", "141a queensberry place". */
const address = new RegExp(
  String.raw`(?<![\w£$€.:/-])((?:flat|apartment|apt|unit) \d{1,4}[a-z]?,? )?(\d{1,4}[a-z]?),? ((?:[a-z'-]{2,20} ){1,3})(${streets})(?![\w'-])`,
  'g',
);

/** Words that show that the number counts something: "3 men walk down the road". */
const counting =
  /\b(?:a|an|the|of|on|in|at|to|for|and|or|from|down|up|along|my|his|her|our|your|their|this|that|is|was|are|by|with|off|out|over|more|people|men|women|kids|children|miles?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times?|pm|am|nights?|houses?|cars|x)\b/;

/** Addresses everybody knows. */
const famous = /^(?:1[01] downing|221b baker|4 privet|21 jump|12 grimmauld|42 wallaby|32 windsor gardens)/;

const cueBefore =
  /(?:live|living|address is|address:|come (?:to|round)|party (?:is )?at|pick ?up|collect(?:ion|ing)?|from|moved?|(?:i'm|im|we're|were|are|am) (?:at|in|on)|my house|home|based|find (?:us|me)|number) ?[^.!?]{0,25}$/;

/**
 * House numbers with a street. Without a cue the street must begin with a capital: people seldom write another's
 * address so.
 */
export function addressesIn(text: string, isCapital: (at: number) => boolean): StreetAddress[] {
  const found: StreetAddress[] = [];
  for (const { match, start, end } of matchesOf(address, text)) {
    const [whole, flat = '', number = '', name = '', street = ''] = match;
    if (counting.test(name) || famous.test(whole)) continue;
    const cue = flat !== '' || cueBefore.test(before(text, start, 40));
    const nameAt = start + whole.indexOf(name, flat.length + number.length);
    const plain = plainStreet.test(street) && !/^(?:19|20)\d\d$/.test(number) && isCapital(nameAt);
    if (cue || plain) found.push({ start, end, cue });
  }
  return found;
}
