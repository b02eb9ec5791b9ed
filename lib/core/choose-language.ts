/** What is wanted, by tags (BCP 47): by the school, by the member of staff, and by the browser, the best first. */
export type WantedLanguages = {
  policy?: string | undefined;
  own?: string | undefined;
  browser: readonly string[];
};

/** What was chosen. `refused`: what policy asks for, where Lanyard does not have it. */
export type ChosenLanguage = { tag: string; refused?: string };

/** The code's own words; any English will do where English (UK) is all there is. */
const code = { range: 'en', tag: 'en-GB' };

/** `zh-Hant-CN`, `zh-Hant`, `zh`; a single letter goes with what it stands before (`zh-x-private`, `zh`). */
function rangesOf(wanted: string): readonly string[] {
  const parts = wanted.toLowerCase().split('-');
  const whole = parts.map((_, at) => parts.slice(0, parts.length - at));
  return whole.filter((range) => (range.at(-1) ?? '').length > 1).map((range) => range.join('-'));
}

/** The first of the tags wanted for which there is a language, itself or cut short from its end (RFC 4647, 3.4). */
function lookUp(wanted: readonly string[], available: ReadonlyMap<string, string>): string | undefined {
  return wanted.flatMap(rangesOf).flatMap((range) => available.get(range) ?? [])[0];
}

/**
 * The language in which Lanyard speaks: what policy asks for, else what somebody chose, else the browser's. Where policy
 * asks for one that Lanyard does not have, English speaks.
 *
 * @param made tags of the languages there are beside English
 */
export function chooseLanguage(
  { policy, own, browser }: WantedLanguages,
  made: readonly string[],
): ChosenLanguage {
  const tags = made.map((tag): [string, string] => [tag.toLowerCase(), tag]);
  const available = new Map([[code.range, code.tag], ...tags]);
  if (policy === undefined)
    return { tag: lookUp([...(own === undefined ? [] : [own]), ...browser], available) ?? code.tag };
  const tag = lookUp([policy], available);
  return tag === undefined ? { tag: code.tag, refused: policy } : { tag };
}
