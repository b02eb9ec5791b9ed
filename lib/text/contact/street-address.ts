import { aroundAddress } from './address-cues.ts';
import { matchesOf } from './found.ts';
import type { Found } from './found.ts';

/** A home address met in text. `sure`: the words around it say whose it is. */
export type StreetAddress = Found & { sure: boolean };

const streets =
  'road|rd|street|st|lane|ln|close|cl|avenue|ave|drive|dr|way|place|pl|court|ct|crescent|cres|gardens|gdns|terrace|grove|hill|' +
  'walk|row|square|mews|green|park|rise|view|parade|croft|fold|heights|drove|gate|wharf|quay|broadway|loan|brae|wynd|garth|' +
  'vale|dale|field|fields|meadow|meadows|orchard|bank|side|end|gait|villas|cottages|buildings|yard|path|causeway|circus|copse';

const flat = String.raw`((?:flat|apartment|apt|unit) (?:[a-z]|\d{1,4}[a-z]?|\d/\d)[,.]? (?:(?:[a-z'-]{2,20} ){1,2}(?:house|court|lodge|point|tower|building), )?)?`;
const number = String.raw`(?<![\w£$€:/.-])${flat}(\d{1,4}[a-z]?),? `;

/** "flat 5, 31 academy road", "44 the avenue". */
const withStreet = new RegExp(
  String.raw`${number}((?:(?:the )?[a-z'-]{2,20} ){1,3}|the )(?:${streets})(?![\w'-])`,
  'g',
);

/** "8 ffordd las": in Welsh the road comes first. */
const welsh = new RegExp(
  String.raw`${number}((?:heol|ffordd|maes|stryd|lon|rhodfa|clos|cwrt|llys|cae|bryn) (?:[a-z'-]{1,20} ?){1,3})`,
  'g',
);

/** After a cue that only a place follows: "we live at 38 whitegate". */
const nameAlone = new RegExp(String.raw`${number}((?:[a-z'-]{3,20})(?: [a-z'-]{2,20}){0,2})`, 'g');

/** Words that show that the number counts something: "3 men walk down the road". */
const counting =
  /\b(?:a|an|of|on|in|at|to|for|and|or|from|down|up|along|my|his|her|our|your|their|this|that|is|was|are|by|with|off|out|over|more|people|man|men|woman|women|kids|children|stars?|miles?|metres?|meters?|foot|feet|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times?|pm|am|nights?|bus|buses|train|houses?|beds?|bedrooms?|cars?|x|euros?|pounds?|quid|dollars?|percent)\b/;

/** Addresses everybody knows. */
const famous =
  /^(?:1[01] downing|221b baker|4 privet|21 jump|12 grimmauld|42 wallaby|32 windsor gardens|10 rillington|84 charing cross|1600 pennsylvania|77 sunset)/;

const timeWord =
  /\b(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:day|nesday|urday)?s?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:tonight|tomorrow|today|sharp|onwards|please|until|till)\b/;

type Capital = (at: number) => boolean;

function* withNumber(text: string, isCapital: Capital): Generator<StreetAddress> {
  for (const pattern of [withStreet, welsh]) {
    for (const { match, start, end: matched } of matchesOf(pattern, text)) {
      const [whole, flatPart = '', , name = ''] = match;
      const end = matched - (whole.endsWith(' ') ? 1 : 0);
      const around = aroundAddress(text, start, end);
      if (counting.test(name.replace(/^the /, '')) || famous.test(whole) || around.otherThing) continue;
      const sure = flatPart !== '' || around.cue || around.postcode;
      const nameAt = start + whole.lastIndexOf(name);
      const alone = around.line || around.passing;
      if (sure || (alone && isCapital(nameAt) && !name.startsWith('high '))) yield { start, end, sure };
    }
  }
}

/** How far the words after a number begin with capitals. */
function capitalsEnd(text: string, from: number, to: number, isCapital: Capital): number {
  let end = from;
  for (const word of text.slice(from, to).matchAll(/\S+/g)) {
    if (!isCapital(from + word.index)) break;
    end = from + word.index + word[0].length;
  }
  return end;
}

function* afterPlaceCue(text: string, isCapital: Capital): Generator<StreetAddress> {
  for (const { match, start, end: matched } of matchesOf(nameAlone, text)) {
    const [whole, , , name = ''] = match;
    const nameAt = start + whole.lastIndexOf(name);
    const end = capitalsEnd(text, nameAt, matched, isCapital);
    const around = aroundAddress(text, start, end);
    if (!around.place || end === nameAt || famous.test(whole)) continue;
    const capitals = text.slice(nameAt, end);
    if (!timeWord.test(capitals) && !counting.test(capitals)) yield { start, end, sure: true };
  }
}

/**
 * House numbers with a street that something around them makes somebody's home. Without a cue or a postcode they
 * count as a line of their own, or behind "at" or "to" where nothing near speaks of a shop or a show.
 */
export function addressesIn(text: string, isCapital: Capital): StreetAddress[] {
  if (!/\d/.test(text)) return [];
  const found = [...withNumber(text, isCapital)];
  const more = [...afterPlaceCue(text, isCapital)];
  return [...found, ...more.filter((one) => found.every((other) => other.start !== one.start))];
}
