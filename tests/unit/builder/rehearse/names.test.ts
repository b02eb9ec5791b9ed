import { describe, expect, it } from 'vitest';

import { createRehearsal } from '../../../../lib/builder/rehearse/rehearse.ts';
import type { RehearsalWhere } from '../../../../lib/core/builder/rehearsal.ts';
import { detection } from '../../../../lib/rules/detection.ts';
import { draftOf, NOW, peopleKeys, usualWhere } from './drafts.ts';

const people = peopleKeys({ pupil: ['Tallulah Brady'], staff: ['Greta Moss'] }, { pupil: ['Ann Lee'] });

function rehearsed(pasted: string, keys: object = {}, where: Partial<RehearsalWhere> = {}) {
  const draft = draftOf({ schoolNames: ['Ashgrove Primary School'], ...people, ...keys });
  const result = createRehearsal(detection)({
    ...{ draft, mode: 'names', pasted, at: NOW },
    where: { ...usualWhere, ...where },
  });
  if (result.mode !== 'names') throw new Error('names were asked for');
  return result;
}

const actsOf = (...asked: Parameters<typeof rehearsed>) =>
  Object.fromEntries((rehearsed(...asked).items[0]?.acts ?? []).map(({ act, outcome }) => [act, outcome]));

describe('a name on a list', () => {
  it('is held where the policy says nothing of pupils, with what it is listed as', () => {
    expect(actsOf('Tallulah Brady')).toEqual({
      ...{ befriend: 'held', accept: 'held', page: 'alone', message: 'noticed' },
    });
    const [item] = rehearsed('@Tallulah Brady').items;
    expect(item?.outcome).toBe('held');
    expect(item?.listed?.says()).toBe('The name is on the list as a pupil.');
  });

  it('is followed where a site has followers', () => {
    expect(Object.keys(actsOf('Tallulah Brady', {}, { site: 'x' }))).toEqual([
      ...['follow', 'accept', 'page', 'message'],
    ]);
  });

  it('is refused, held, noticed or left alone as the policy says', () => {
    for (const [severity, outcome] of [
      ['block', 'refused'],
      ['pause', 'held'],
      ['notice', 'noticed'],
      ['off', 'alone'],
    ] as const)
      expect(actsOf('Tallulah Brady', { severities: [`friend-request.pupil=${severity}`] })['befriend']).toBe(
        outcome,
      );
  });

  it('is at most noted on its page and in a message, whatever the policy says', () => {
    const severities = ['profile-visit=block', 'direct-message=pause'];
    expect(actsOf('Tallulah Brady', { severities })).toMatchObject({ page: 'noticed', message: 'noticed' });
  });

  it('that many share is at most noted, and that is said', () => {
    const [item] = rehearsed('Ann Lee').items;
    expect(item?.listed).toMatchObject({ isCommon: true, isUnsure: false });
    expect(item?.outcome).toBe('noticed');
  });

  it('is known where the policy asks nothing of it, too', () => {
    const [item] = rehearsed('Greta Moss').items;
    expect(item?.listed?.says()).toBe('The name is on the list as a colleague.');
    expect(item?.outcome).toBe('alone');
  });

  it('has the words of the policy for its role', () => {
    const clauses = ['friend-request.pupil=4.2 Staff do not befriend pupils.'];
    const [item] = rehearsed('Tallulah Brady', { clauses }).items;
    expect(item?.acts[0]).toMatchObject({ clause: '4.2 Staff do not befriend pupils.' });
  });
});

describe('a name on no list', () => {
  it('is left alone', () => {
    const [item] = rehearsed('Somebody Else').items;
    expect(item).toMatchObject({ outcome: 'alone' });
    expect(item?.listed).toBeUndefined();
  });

  it('is asked about where the school’s own account makes the contact', () => {
    const severities = ['official-follow=pause'];
    const official = { account: 'official' } as const;
    expect(actsOf('Somebody Else', { severities }, official)['befriend']).toBe('held');
    expect(actsOf('Somebody Else', { severities })['befriend']).toBe('alone');
  });
});

describe('what holds most', () => {
  it('is named first, each rule with how many names it holds', () => {
    const { strict, counts } = rehearsed('Tallulah Brady\nTilly Brady\nTallulah Brady\nNobody Known', {
      severities: ['request-accept=off'],
    });
    expect(strict.map(({ rule, held, title }) => [rule, held, title()])).toEqual([
      ['friend-request', 2, 'Asking to be friends'],
    ]);
    expect(counts).toEqual({ refused: 0, held: 2, noticed: 0, alone: 2 });
  });
});
