import type { SchoolIdentity } from '../../../../lib/core/school-identity.ts';
import { readText, spanOf } from '../../../../lib/text/read-text.ts';
import { isOwnSchool } from '../../../../lib/text/school-name/own-school.ts';
import type { SchoolMention } from '../../../../lib/text/school-name/mention.ts';
import { compileMentions } from '../../../../lib/text/school-name/school-mentions.ts';

export type Named = Partial<SchoolIdentity>;

/** A mention as tests see it: the words marked, how surely, and whether they are tied to the writer. */
export type Seen = Pick<SchoolMention, 'confidence'> & { words: string; own: boolean };

export function seen(school: Named, raw: string): Seen[] {
  const find = compileMentions({
    names: [],
    aliases: [],
    organisations: [],
    phones: [],
    emailDomains: [],
    ...school,
  });
  const text = readText(raw);
  return (find?.(text) ?? []).map((mention) => {
    const { start, end } = spanOf(text, mention.first, mention.last);
    return {
      words: raw.slice(start, end),
      confidence: mention.confidence,
      own: isOwnSchool(text, mention),
    };
  });
}

export const marked = (school: Named, raw: string): string[] => seen(school, raw).map(({ words }) => words);
