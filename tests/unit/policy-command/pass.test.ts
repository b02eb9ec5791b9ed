import { describe, expect, it } from 'vitest';

import { shownCode } from '../../../lib/core/pass-words.ts';
import { writeKeyFile } from '../../../lib/passes/key-file.ts';
import { makeKey } from '../../../lib/passes/keys.ts';
import { ownCode, verdictOf } from '../passes/a-leader.ts';
import { aMachine } from './a-machine.ts';

const words = 'correct horse battery staple';
const made = await makeKey();
const file = await writeKeyFile('Head 2026', made, words);
const keys = ['--key', 'key.json', '--passphrase', 'words.txt'];
const asked = ['--code', shownCode(ownCode), '--sites', 'X, facebook', '--reason', 'Open day'];
const times = ['--from', '2026-11-23T12:15', '--until', '13:00'];

const machine = () => aMachine({ 'key.json': file, 'words.txt': `${words}\r\n` });

describe('the pass command', () => {
  it('prints a pass that the browser of the code takes, and nothing else on that stream', async () => {
    const { pass, printed } = machine();
    expect(await pass(...keys, ...asked, ...times)).toBe(0);
    expect(printed).toHaveLength(1);
    const place = {
      keys: [{ name: 'Head 2026', key: made.publicKey }],
      code: ownCode,
      now: Temporal.Instant.from('2026-11-23T12:30:00Z').epochMilliseconds,
      timeZone: 'Europe/London',
    };
    expect(await verdictOf(printed[0] ?? '', place)).toMatchObject({
      kind: 'valid',
      pass: { sites: ['facebook', 'x'], reason: 'Open day' },
    });
  });

  it('begins now where no other time is given', async () => {
    const { pass, complained } = machine();
    expect(await pass(...keys, ...asked, '--until', '09:00')).toBe(0);
    expect(complained.join()).toContain('from 23 Nov 2026, 08:00 until 23 Nov 2026, 09:00, by Head 2026');
  });

  it('takes the passphrase from a pipe, and prints the line for the policy', async () => {
    const { pass, printed } = aMachine({ 'key.json': file, '-': words });
    expect(await pass('--key', 'key.json', '--passphrase', '-', '--public')).toBe(0);
    expect(printed).toEqual([`Head 2026=${made.publicKey}`]);
  });

  it('says what there is', async () => {
    const { pass, printed } = machine();
    expect(await pass('--help')).toBe(0);
    expect(printed.join()).toContain('--passphrase FILE');
  });

  it.each<[string, readonly string[], number, string]>([
    ['no key', [], 1, '--key FILE'],
    ['no passphrase', ['--key', 'key.json'], 1, 'never given on the command line'],
    ['an unknown option', [...keys, '--colour', 'red'], 1, '--colour'],
    ['an unknown site', [...keys, '--sites', 'mastodon'], 1, 'no site “mastodon”'],
    ['an unknown zone', [...keys, '--zone', 'Middle Earth'], 1, 'not a time zone'],
    ['a wrong code', [...keys, ...asked, ...times, '--code', 'K7M'], 1, '--code: A code has 9'],
    ['no end', [...keys, ...asked], 1, '--until: Put in a day and a time'],
    [
      'a file that is not there',
      ['--key', 'no.json', '--passphrase', 'words.txt', ...asked, ...times],
      2,
      'no.json',
    ],
    [
      'a file that is none',
      ['--key', 'words.txt', '--passphrase', 'words.txt', ...asked, ...times],
      2,
      'not a file',
    ],
    [
      'another passphrase',
      ['--key', 'key.json', '--passphrase', 'key.json', ...asked, ...times],
      2,
      'does not open',
    ],
  ])('%s ends with a sentence, and shows no secret', async (_, args, code, sentence) => {
    const { pass, shown, printed } = machine();
    expect(await pass(...args)).toBe(code);
    expect(shown()).toContain(sentence);
    expect(printed).toEqual([]);
    expect(shown()).not.toContain(words);
  });
});
