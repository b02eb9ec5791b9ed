import fc from 'fast-check';
import { expect, it } from 'vitest';

import { createRehearsal } from '../../../../lib/builder/rehearse/rehearse.ts';
import { type Outcome, outcomes, rehearsalSites } from '../../../../lib/core/builder/rehearsal.ts';
import { textSurfaceKinds } from '../../../../lib/core/surface.ts';
import { detection } from '../../../../lib/rules/detection.ts';
import { examples } from '../../../../lib/rules/examples.ts';
import { draftOf, NOW, peopleKeys, presets } from './drafts.ts';

const rehearse = createRehearsal(detection);
const lists = peopleKeys({ pupil: ['Tallulah Brady'] });
const drafts = presets.map(([, draft]) => draftOf({ ...draft, ...lists }));

const phrases = Object.values(examples).flatMap(({ flagged }) => flagged.map(({ text }) => text));
const piece = fc.oneof(
  fc.constantFrom(...phrases),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom('\n', '\n\n', '\r', '\u2028', '\0', '\uD800', '@', '\u202E', 'Tallulah Brady'),
);
const asked = fc.record({
  draft: fc.constantFrom(...drafts),
  mode: fc.constantFrom('texts' as const, 'names' as const),
  pasted: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  where: fc.record({
    site: fc.constantFrom(...rehearsalSites),
    place: fc.constantFrom(...textSurfaceKinds),
    account: fc.constantFrom('personal' as const, 'official' as const),
    device: fc.constantFrom('school' as const, 'own' as const),
    hasImage: fc.boolean(),
    afterGentle: fc.boolean(),
  }),
  at: fc.constant(NOW),
});

const strongestOf = (all: readonly Outcome[]): Outcome =>
  outcomes.find((one) => all.includes(one)) ?? 'alone';

it('never throws, whatever is pasted; what is marked stands in the text, and the sums are right', () => {
  fc.assert(
    fc.property(asked, (what) => {
      const result = rehearse(what);
      const total = Object.values(result.counts).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(result.items.length);
      if (result.mode === 'names') return;
      for (const { text, outcome, findings } of result.items) {
        expect(outcome).toBe(strongestOf(findings.map((finding) => finding.outcome)));
        for (const { start, end, says } of findings) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          expect(says().what).not.toBe('');
        }
      }
    }),
    { numRuns: 120 },
  );
});
