import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemPorts } from '../../../scripts/policy/ports.ts';
import { writeFiles } from '../../../scripts/policy/write-files.ts';
import { aMachine } from './a-machine.ts';

const pupils = 'Surname,Forename,School\nBranwyck,Odalys,A\nVane,Ada,B\n';
const good = { 'pupils.csv': pupils, 'lists/a.json': '{"own":"a"}', 'lists/b.json': '{"own":"b"}' };

describe('where a file cannot be written', () => {
  it('after half of it, no file is changed and nothing is left over', () => {
    const machine = aMachine(good, {
      write(path, content) {
        const text = String(content);
        machine.put(path, text.slice(0, text.length / 2));
        if (path.includes('b.json')) throw new Error('ENOSPC: no space left on device, write');
      },
    });
    expect(machine.run('pupils.csv', '--out', 'lists')).toBe(1);
    expect(machine.shown()).toContain('no space left on device');
    expect(machine.paths()).toEqual(Object.keys(good).toSorted());
    expect(machine.text('lists/a.json')).toBe('{"own":"a"}');
  });

  it('because the run is killed, the file there is as it was', () => {
    // A killed process takes nothing away and puts nothing in place.
    const killed = () => {
      throw new Error('killed');
    };
    const machine = aMachine(good, { replace: killed, remove: () => undefined });
    machine.run('pupils.csv', '--out', 'lists');
    expect(machine.text('lists/a.json')).toBe('{"own":"a"}');
    expect(machine.text('lists/b.json')).toBe('{"own":"b"}');
  });
});

describe('on a real disk', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lanyard-write-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('files are put in place whole, and nothing else is left', () => {
    writeFiles(
      [
        { path: at('a.json'), text: 'one' },
        { path: at('b.json'), text: 'two' },
      ],
      systemPorts,
    );
    expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'b.json']);
    expect(readFileSync(at('b.json'), 'utf8')).toBe('two');
  });

  it('the permissions of the file before are kept, and a link leads on', () => {
    writeFileSync(at('real.json'), 'before');
    chmodSync(at('real.json'), 0o640);
    symlinkSync(at('real.json'), at('link.json'));
    writeFiles([{ path: at('link.json'), text: 'after' }], systemPorts);
    expect(readFileSync(at('real.json'), 'utf8')).toBe('after');
    expect(statSync(at('real.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).toSorted()).toEqual(['link.json', 'real.json']);
  });

  it('what a killed run left is taken away once it is old', () => {
    writeFileSync(at('.a.json.12345678.partial'), 'half');
    writeFileSync(at('.b.json.12345678.partial'), 'half');
    utimesSync(at('.a.json.12345678.partial'), 0, 0);
    writeFiles([{ path: at('a.json'), text: 'one' }], systemPorts);
    expect(readdirSync(folder).toSorted()).toEqual(['.b.json.12345678.partial', 'a.json']);
  });

  it('a folder that is not there is an end with its reason', () => {
    expect(() => {
      writeFiles([{ path: at('none/a.json'), text: 'one' }], systemPorts);
    }).toThrow('could not be written');
  });

  it('the salt is 128 bits, another each time', () => {
    const salts = Array.from({ length: 50 }, () => systemPorts.randomText());
    expect(new Set(salts).size).toBe(50);
    expect(salts.every((salt) => /^[\w-]{22}$/.test(salt))).toBe(true);
  });
});
