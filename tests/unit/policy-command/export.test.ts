import { describe, expect, it } from 'vitest';
import { formats } from '../../../lib/deployment/registry.ts';
import { asChromeReads } from '../deployment/readers/from-registry.ts';
import { importReg } from '../deployment/readers/reg-file.ts';
import { emptyRegistry, keyAt } from '../deployment/readers/registry.ts';
import { meaning } from '../deployment/reading-back.ts';
import { presets } from '../policy/presets.ts';
import { aMachine } from './a-machine.ts';

const chromeId = 'abcdefghijklmnopabcdefghijklmnop';
const ids = ['--chrome-id', chromeId];
const good = presets.find(({ name }) => name === 'st-james-primary')?.raw ?? {};

const machineWith = (policy: unknown) => aMachine({ 'school.json': JSON.stringify(policy) });

describe('a policy that is right', () => {
  it('is written in every format, with a text that names each file and its place', () => {
    const machine = machineWith(good);
    expect(machine.export('school.json', '--out', 'out', ...ids)).toBe(0);
    const written = machine.paths().filter((path) => path.startsWith('out/') && !path.endsWith('README.txt'));
    const readme = machine.text('out/README.txt');
    expect(written.length).toBeGreaterThan(30);
    for (const path of written) expect(readme).toContain(`${path.slice('out/'.length)}\n    goes to: `);
    for (const { id } of formats) expect(written.some((path) => path.startsWith(`out/${id}/`))).toBe(true);
  });

  it('arrives whole by way of the file on the disk', () => {
    const machine = machineWith(good);
    machine.export('school.json', ...ids, '--format', 'windows-reg');
    const registry = emptyRegistry();
    importReg(machine.bytes('lanyard-export/windows-reg/lanyard-chrome.reg'), registry);
    const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chromeId}\\policy`;
    const node = keyAt(registry, key);
    expect(meaning(node && asChromeReads(node))).toEqual(meaning(good));
  });

  it('is written only in the formats asked for, with the ids and addresses given', () => {
    const machine = machineWith(good);
    const more = ['--edge-id', 'p'.repeat(32), '--edge-update-url', 'https://updates.example/updates.xml'];
    expect(machine.export('school.json', ...ids, ...more, '--format', 'linux-json')).toBe(0);
    const folders = machine.paths().filter((path) => path.includes('/'));
    expect(folders.every((path) => /^lanyard-export\/(linux-json\/|README)/.test(path))).toBe(true);
    const edge = machine.json('lanyard-export/linux-json/lanyard-edge-linux-install.json');
    expect(edge['ExtensionSettings']).toMatchObject({
      ['p'.repeat(32)]: { update_url: 'https://updates.example/updates.xml' },
    });
  });

  it('needs no id of Chrome where no file names one', () => {
    const words = ['--format', 'google-admin', '--format', 'firefox-policies'];
    expect(machineWith(good).export('school.json', ...words)).toBe(0);
  });

  it('has numbers and flags that were written as text in their own kind, as browsers want them', () => {
    const machine = machineWith({
      ...good,
      dailyMinutes: '30',
      syncMinutes: 'true',
      schoolAliases: 'St Jim’s',
    });
    machine.export('school.json', '--format', 'google-admin');
    const plain = machine.json('lanyard-export/google-admin/lanyard-google-admin-plain.json');
    expect(plain).toMatchObject({ dailyMinutes: 30, syncMinutes: true, schoolAliases: ['St Jim’s'] });
  });
});

describe('a policy that is wrong', () => {
  const wrong = { ...good, dailyMinutes: 'half an hour' };

  it('is refused, with each error as diagnostics would show it, and nothing is written', () => {
    const machine = machineWith(wrong);
    expect(machine.export('school.json', ...ids)).toBe(4);
    expect(machine.shown()).toMatch(
      /^error: dailyMinutes: “half an hour” is not a whole number.* Expected:/m,
    );
    expect(machine.paths()).toEqual(['school.json']);
  });

  it('is written even so where that is asked for, and somebody must look', () => {
    const machine = machineWith(wrong);
    expect(machine.export('school.json', ...ids, '--even-so')).toBe(3);
    expect(machine.paths().length).toBeGreaterThan(30);
  });

  it.each([
    ['is not there', {}, 'school.json cannot be opened.'],
    ['is cut short', { 'school.json': '{\n"schoolNames": [\n' }, 'line 3'],
    ['holds nothing', { 'school.json': '{}' }, 'no key that Lanyard could read'],
    ['is a list', { 'school.json': '["a"]' }, 'no key that Lanyard could read'],
  ])('that %s is said to be so', (_, files, said) => {
    const machine = aMachine(files);
    expect(machine.export('school.json', ...ids)).toBe(2);
    expect(machine.shown()).toContain(said);
  });

  it('that a format cannot hold is refused with the key, and goes out in the others even so', () => {
    // A bell from some other program’s clipboard: right for Lanyard, and more than a registry file should carry.
    const machine = machineWith({ ...good, schoolTown: 'Lei\u0007gh' });
    const only = ['--format', 'windows-reg', '--format', 'linux-json'];
    const code = machine.export('school.json', ...ids, ...only);
    expect(machine.shown()).toContain(
      'windows-reg: schoolTown: it has a character in it that cannot be seen',
    );
    expect([code, machine.paths()]).toEqual([4, ['school.json']]);
    expect(machine.export('school.json', ...ids, ...only, '--even-so')).toBe(3);
    expect(machine.paths().some((path) => path.includes('windows-reg'))).toBe(false);
    expect(machine.paths().some((path) => path.includes('linux-json'))).toBe(true);
  });
});

describe('what was asked', () => {
  it.each([
    [[], 'No policy was given.'],
    [['school.json', 'other.json'], 'One policy is exported at a time.'],
    [['school.json'], '--chrome-id is missing.'],
    [['school.json', '--chrome-id', 'short'], '32 letters'],
    [['school.json', ...ids, '--format', 'floppy'], 'There is no format “floppy”.'],
    [['school.json', ...ids, '--edge-update-url', 'nowhere'], '--edge-update-url is no web address.'],
    [['school.json', '--colour', 'red'], "Unknown option '--colour'"],
  ])('is refused with a sentence where it cannot be done: %j', (words, said) => {
    const machine = machineWith(good);
    expect(machine.export(...words)).toBe(1);
    expect(machine.shown()).toContain(said);
    expect(machine.paths()).toEqual(['school.json']);
  });

  it('is explained by --help, which names every format', () => {
    const machine = aMachine({});
    expect(machine.export('--help')).toBe(0);
    for (const { id } of formats) expect(machine.shown()).toContain(id);
  });
});
