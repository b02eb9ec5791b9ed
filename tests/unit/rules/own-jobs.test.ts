import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextSurfaceKind } from '../../../lib/core/surface.ts';
import { roleDisclosure } from '../../../lib/rules/role-disclosure.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { contextOf, subjectOf } from './example-school.ts';

type Row = { expected: boolean; surface: TextSurfaceKind; text: string };

/** `+` tells of the writer's own job at a school, `-` does not; then where it stands, then what somebody wrote. */
function rowOf(line: string): Row {
  const [, sign, where, text = ''] = /^([+-]) (post|profile) (.+)$/.exec(line) ?? [];
  return { expected: sign === '+', surface: where === 'profile' ? 'profile-field' : 'composer', text };
}

const rows = readFileSync(new URL('../../fixtures/own-jobs.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(rowOf);

const check = roleDisclosure.compile(subjectOf({ text: '' }));

const isFlagged = ({ text, surface }: Row): boolean =>
  (check?.(readText(text), contextOf({ text, surface })) ?? []).length > 0;

describe('posts and profiles of many people', () => {
  it('are read as they are written', () => {
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.every(({ text }) => text !== '')).toBe(true);
  });

  it('tell of a job at a school where they do', () => {
    expect(rows.filter((row) => row.expected && !isFlagged(row))).toEqual([]);
  });

  it('are left alone where they do not', () => {
    expect(rows.filter((row) => !row.expected && isFlagged(row))).toEqual([]);
  });
});
