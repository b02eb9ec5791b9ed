import { describe, expect, it } from 'vitest';

import type { Diagnostics } from '../../../lib/core/diagnostics.ts';
import { helpDeskText } from '../../../lib/core/help-desk-text.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { reportPeople } from '../../../lib/policy/report-people.ts';
import { reportPolicy } from '../../../lib/policy/report-policy.ts';
import { policyKeyNames } from '../../../lib/policy/schema.ts';
import { packPeople } from '../../../lib/text/people.ts';
import { known } from '../../../lib/known/known-ids.ts';
import { inOrder } from './diagnostics.ts';

const now = Temporal.Instant.from('2026-11-21T09:00:00Z').epochMilliseconds;

function textOf(raw: unknown): string {
  const { policy, issues } = parsePolicy(raw, known);
  const diagnostics: Diagnostics = {
    ...inOrder,
    policy: reportPolicy({ state: 'active', policy, issues, arrivedAt: now }),
    people: reportPeople(policy, '2026-11-21'),
    it: policy.itContact ?? '',
  };
  return helpDeskText(diagnostics, now);
}

const secrets = /Zephyrine|Quillfeather|zephyrine|quillfeather/;

describe('the text for the help desk', () => {
  it('says how things are, key by key', () => {
    const text = textOf({
      dailyMinutes: 30,
      emailDomains: ['oaktree.sch.uk', 'no domain'],
      blockedHours: ['8am'],
    });
    expect(text).toContain(
      'LANYARD DIAGNOSTICS, 21 NOV 2026, 09:00\n2 parts of the policy could not be read',
    );
    expect(text).toContain('dailyMinutes: set');
    expect(text).toContain('emailDomains: set in part');
    expect(text).toMatch(/blockedHours: not accepted.*\n {4}error: item 1, expected/);
    expect(text).toContain('Lanyard 1.2.3 (abcdefgh)');
    expect(text).toContain('x: counted; x.com allowed; Recognised');
  });

  it('says since when this device has counted, and over how many devices minutes are added up', () => {
    const textWith = (minutes: Diagnostics['enforcement']['minutes']): string =>
      helpDeskText({ ...inOrder, enforcement: { ...inOrder.enforcement, minutes } }, now);
    expect(textWith({ sharing: 'off' })).not.toMatch(/Minutes:|Counting began/);
    const shared = textWith({ since: now - 3_600_000, sharing: 'working', devices: 2 });
    expect(shared).toContain(
      'Minutes: Added up over 2 devices today\nCounting began here: 21 Nov 2026, 08:00',
    );
    expect(textWith({ sharing: 'working', devices: 1 })).toContain('Minutes: This device alone so far today');
    expect(textWith({ sharing: 'failing' })).toContain('the browser’s sync refuses');
  });

  it('holds no name, whatever the policy holds of them and wherever', () => {
    const name = 'Zephyrine Quillfeather';
    const shapes = [name, [name], [`x:${name}`, `school-mention=${name}`], { Value: name }, { [name]: name }];
    for (const shape of shapes) {
      const whole = Object.fromEntries(policyKeyNames.map((key) => [key, shape]));
      expect(textOf({ ...whole, [name]: name, [`schoolName${name}`]: name })).not.toMatch(secrets);
    }
  });

  it('holds no value that is right either', () => {
    const text = textOf({
      policyName: 'Quillfeather policy',
      policyVersion: 'Quillfeather 2026',
      policyUrl: 'https://quillfeather.example/policy',
      schoolNames: ['Quillfeather Primary School'],
      schoolTown: 'Quillfeather',
      emailDomains: ['quillfeather.sch.uk'],
      officialAccounts: ['x:quillfeather'],
      clauses: ['school-mention=Quillfeather 6.1: do not'],
      severities: ['quillfeather=pause', 'school-mention=pause', 'school-mention=notice'],
      openWindows: ['mon-fri 12:15-13:00 Quillfeather'],
      headContact: 'Zephyrine Quillfeather',
      itContact: 'Zephyrine Quillfeather, extension 200',
      passKeys: ['Zephyrine 2026=lhCFQuTqt5sKZNo7bBWy9d9xtpdOO/1JT4Ez4RgohUY='],
    });
    expect(text).not.toMatch(secrets);
    expect(text).toContain('schoolNames: set');
  });

  it('holds no digest and no salt, only how many there are', () => {
    const pupils = packPeople(['Zephyrine Quillfeather', 'Amy Pond'], 'the salt');
    const text = textOf({ pupils, listSalt: 'the salt', peopleMadeOn: '2026-09-02' });
    for (const secret of ['the salt', ...pupils, ...pupils.map((packed) => packed.slice(0, 8))])
      expect(text).not.toContain(secret);
    expect(text).toContain('pupils: 2');
  });

  it('says what is amiss on which site, and when it was seen', () => {
    const faults = [{ fault: 'composer-unsent' as const, on: '2026-11-20' }];
    const sites = inOrder.sites.map((site) => ({ ...site, health: 'changed' as const, faults }));
    expect(helpDeskText({ ...inOrder, sites }, now)).toContain(
      'x.com allowed; May have changed\n    The button that sends a post was not found (20 Nov 2026)',
    );
  });

  it('is short where there is no policy', () => {
    const text = helpDeskText({ ...inOrder, policy: { source: 'none', others: [], groups: [] } }, now);
    expect(text).toContain('POLICY\nNo policy has arrived on this device\n\n');
  });
});
