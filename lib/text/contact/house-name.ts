import { matchesOf } from './found.ts';
import type { Found } from './found.ts';

const kinds =
  'cottage|house|farm|farmhouse|lodge|barn|forge|bungalow|manor|rectory|vicarage|croft|villa|grange|stables|mill|bakehouse|schoolhouse|granary|nook|smithy|oast';

const cue =
  "(?:(?:i|we|now|still) live (?:at|in)|(?:i|we)(?:'ve| have)? moved (?:to|into)|(?:my|our|new) address(?: is|'s|:| -)?|(?:my|our) (?:home|house) is(?: called)?)";

/** "we live at rose cottage, mill lane". What follows ends the name, so that a tea room is none. */
const named = new RegExp(
  String.raw`\b${cue} ((?:the )?(?:[a-z'-]{2,20} ){1,2}(?:${kinds}))(?=$|[,.!\n)•]| (?:in|near|on|just)\b)`,
  'g',
);

/** Houses known by a name, after words that say that the writer lives there. The name is in capitals. */
export function* houseNamesIn(text: string, isCapital: (at: number) => boolean): Generator<Found> {
  if (!/\b(?:live|moved|address|home|house)\b/.test(text)) return;
  for (const { match, end } of matchesOf(named, text)) {
    const name = match[1] ?? '';
    const start = end - name.length;
    const own = start + (name.startsWith('the ') ? 4 : 0);
    if (isCapital(own) && !/^(?:the )?(?:white|full|open) house$/.test(name)) yield { start, end };
  }
}
