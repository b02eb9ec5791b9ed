import type { KeyIssue } from '../core/diagnostics.ts';
import { isPolicyKey, type PolicyKey } from '../policy/schema.ts';
import { type Draft, renamed, withValue } from './draft.ts';
import { listIn } from './fields.ts';

/** What an issue offers in place of what was written, with its place. */
export type Offer = { key: string } & Pick<KeyIssue, 'at' | 'suggestion'>;

/** The entry with another id before its colon or equals sign; a role that stands behind the id stays. */
const withId = (entry: string, id: string): string =>
  entry.trim().replace(/^[^:=]*?(?=(?:\.[^:=.]*=)|[:=]|$)/s, () => id);

function mendItem(draft: Draft, key: PolicyKey, at: string, suggestion: string): Draft {
  const item = Number(at.replace('item ', '')) - 1;
  const items = listIn(draft, key) ?? [];
  const entry = items[item];
  return entry === undefined ? draft : withValue(draft, key, items.with(item, withId(entry, suggestion)));
}

/** Takes what was probably meant: another key, another choice, or the id in one item of a list. */
export function mend(draft: Draft, { key, at, suggestion }: Offer): Draft {
  if (suggestion === undefined) return draft;
  if (!isPolicyKey(key))
    return isPolicyKey(suggestion) && Object.hasOwn(draft, key) ? renamed(draft, key, suggestion) : draft;
  return at === undefined ? withValue(draft, key, suggestion) : mendItem(draft, key, at, suggestion);
}
