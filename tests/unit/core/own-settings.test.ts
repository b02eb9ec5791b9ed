import { describe, expect, it } from 'vitest';

import { answerGroups, type AnswerRow } from '../../../lib/core/answer-groups.ts';
import { nameLimits, readNames } from '../../../lib/core/own-settings.ts';

describe('names that somebody wrote', () => {
  it('are one a line, once each, without what stands around them', () => {
    expect(readNames('  Hazelbrook Primary School \n\nHBPS\nHBPS')).toEqual({
      names: ['Hazelbrook Primary School', 'HBPS'],
    });
    expect(readNames(' \n ')).toEqual({ names: [] });
  });

  it('that cannot be looked for are said by their line', () => {
    expect(readNames('Hazelbrook\n\nHB').problem).toEqual({ kind: 'short', line: 3 });
    expect(readNames(`HBPS\n${'a'.repeat(nameLimits.longest + 1)}`).problem).toEqual({
      kind: 'long',
      line: 2,
    });
    const many = Array.from({ length: nameLimits.most + 1 }, (_, at) => `School ${String(at)}`);
    expect(readNames(many.join('\n')).problem).toEqual({ kind: 'many' });
    expect(readNames(many.slice(1).join('\n')).problem).toBeUndefined();
  });
});

describe('answers', () => {
  it('are told apart by site, date and kind alone, the newest first and those without a date last', () => {
    const row = (site: string, about: AnswerRow['about'], digest: string, on?: string): AnswerRow => ({
      ...{ site, about, digest, times: 2 },
      ...(on !== undefined && { on }),
    });
    const rows = [
      row('x', 'account', 'aaaaaaaa'),
      row('x', 'account', 'bbbbbbbb', '2026-11-20'),
      row('x', 'account', 'cccccccc', '2026-11-21'),
      row('x', 'account', 'dddddddd', '2026-11-20'),
      row('facebook', 'phrase', 'eeeeeeee', '2026-11-20'),
    ];
    const groups = answerGroups(rows);
    expect(groups).toEqual([
      { site: 'x', about: 'account', on: '2026-11-21', count: 1 },
      { site: 'facebook', about: 'phrase', on: '2026-11-20', count: 1 },
      { site: 'x', about: 'account', on: '2026-11-20', count: 2 },
      { site: 'x', about: 'account', count: 1 },
    ]);
    expect(JSON.stringify(groups)).not.toMatch(/aaaaaaaa|bbbbbbbb/);
  });
});
