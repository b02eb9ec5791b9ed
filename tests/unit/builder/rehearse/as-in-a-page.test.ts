import { beforeAll, describe, expect, it } from 'vitest';

import { createRehearsal } from '../../../../lib/builder/rehearse/rehearse.ts';
import { askOfContact } from '../../../../lib/content/contact-question.ts';
import { createBoxJudge } from '../../../../lib/content/judge-box.ts';
import type { Knowledge } from '../../../../lib/content/knowledge.ts';
import {
  mostRehearsed,
  type RehearsalResult,
  type RehearsalWhere,
  rehearsalSites,
} from '../../../../lib/core/builder/rehearsal.ts';
import type { SchoolPolicy } from '../../../../lib/policy/schema.ts';
import { detection } from '../../../../lib/rules/detection.ts';
import { examples } from '../../../../lib/rules/examples.ts';
import { adapters } from '../../../../lib/sites/adapters.ts';
import type { TextSurface } from '../../../../lib/sites/site-adapter.ts';
import { draftOf, NOW, peopleKeys, presets, usualWhere } from './drafts.ts';
import { pageUnder } from './a-page.ts';

const people = peopleKeys(
  { pupil: ['Tallulah Brady'], parent: ['Marek Zielinski'], staff: ['Greta Moss'] },
  { pupil: ['Ann Lee'], parent: ['Priya Patel'] },
);

const official = { officialAccounts: ['x:theschool', 'facebook:theschool', 'linkedin:theschool'] };

const texts = Object.values(examples)
  .flatMap(({ flagged, clean }) => [...flagged, ...clean])
  .map(({ text }) => text)
  // Those that stay whole when they are pasted among others.
  .filter((text) => text.trim() === text && !/\n\s*\n|\r/.test(text));

const places: readonly RehearsalWhere[] = [
  usualWhere,
  { ...usualWhere, site: 'x', place: 'comment' },
  { ...usualWhere, site: 'linkedin', place: 'profile-field' },
  { ...usualWhere, site: 'facebook', place: 'message' },
  { ...usualWhere, site: 'x', account: 'official', hasImage: true },
];

const batches = Array.from({ length: Math.ceil(texts.length / mostRehearsed) }, (_, batch) =>
  texts.slice(batch * mostRehearsed, (batch + 1) * mostRehearsed),
);

const severityNames = { block: 'refused', pause: 'held', notice: 'noticed' };

/** What the script of a page makes of a text. */
const judged = (knowledge: Knowledge, where: RehearsalWhere) => {
  const judge = createBoxJudge({
    knowledge,
    accounts: { accountOfBox: () => (where.account === 'official' ? { handle: 'theschool' } : undefined) },
    attachments: { has: () => where.hasImage, isReminded: () => false },
    now: () => NOW,
  });
  return (text: string) =>
    judge({ kind: where.place, root: {} } as unknown as TextSurface, text).map(
      ({ rule, finding, severity }) => [rule.id, finding.start, finding.end, severityNames[severity]],
    );
};

const said = (result: RehearsalResult) =>
  result.mode === 'texts'
    ? result.items.map(({ findings }) =>
        findings.map(({ rule, start, end, outcome }) => [rule, start, end, outcome]),
      )
    : [];

describe.each(presets)('%s', (_, preset) => {
  const draft: SchoolPolicy = draftOf({ ...preset, ...official, ...people });
  const rehearse = createRehearsal(detection);

  it.each(places.map((where, place) => [where.site, where.place, where.account, where, place] as const))(
    'says of every example what a page of %s says: %s, %s',
    async (_site, _place, _account, where, place) => {
      const judge = judged(await pageUnder(draft, where.site), where);
      // Each of the places has its own share of the examples: all of them are rehearsed under each policy.
      for (const batch of batches.filter((__, index) => index % places.length === place)) {
        const result = rehearse({ draft, mode: 'texts', pasted: batch.join('\n\n'), where, at: NOW });
        expect(said(result)).toEqual(batch.map(judge));
      }
    },
  );

  describe('names', () => {
    const names = [
      'Tallulah Brady',
      'Tilly Brady',
      'Ann Lee',
      'Marek Zielinski',
      'Priya Patel',
      'Greta Moss',
    ];
    const facebook = { ...usualWhere };
    let knowledge: Knowledge;

    beforeAll(async () => {
      knowledge = await pageUnder(draft, 'facebook');
    });

    it.each(['befriend', 'accept'] as const)('are held as in a page: %s', (kind) => {
      const result = rehearse({ draft, mode: 'names', pasted: names.join('\n'), where: facebook, at: NOW });
      const rehearsed = result.mode === 'names' ? result.items : [];
      const outcomes = rehearsed.map(({ acts }) => acts.find(({ act }) => act === kind)?.outcome);
      const inPage = names.map((name) => {
        const asked = askOfContact({ kind, account: { handle: 'somebody', name } }, knowledge, undefined);
        return asked === undefined ? 'alone' : severityNames[asked.severity];
      });
      expect(outcomes).toEqual(inPage);
    });
  });
});

it('is rehearsed on the sites that Lanyard reads', () => {
  expect([...rehearsalSites].sort()).toEqual(adapters.map(({ info }) => info.id).sort());
});
