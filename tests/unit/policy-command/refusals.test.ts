import { describe, expect, it } from 'vitest';
import { aMachine } from './a-machine.ts';

const pupils = 'Surname,Forename,Year,Mother\nBranwyck,Odalys,4,Sara Yarrow\nVane,Ada,5,\nKhan,Mohammed,5,\n';

describe('lists that were good', () => {
  const many = Array.from({ length: 60 }, (_, at) => `Vane${'abcdefghij'[at % 10]}${'klmnop'[at % 6]},Ada,4`);
  const full = `Surname,Forename,Year\n${many.join('\n')}\n`;
  const withFull = () => {
    const machine = aMachine({ 'pupils.csv': full });
    expect(machine.run('pupils.csv', '--out', 'lists')).toBe(0);
    return { machine, before: machine.text('lists/people.json') };
  };

  it.each([
    ['a list that loses more than half', 'Surname,Forename,Year\nVane,Ada,4\n', '--allow-shrink'],
    ['staff in place of pupils', 'Staff name\nAda Vane\n', '--allow-shrink'],
  ])('are not thrown away for %s', (_, csv, flag) => {
    const { machine, before } = withFull();
    machine.put('pupils.csv', csv);
    expect(machine.run('pupils.csv', '--out', 'lists')).toBe(4);
    expect(machine.text('lists/people.json')).toBe(before);
    expect(machine.run('pupils.csv', '--out', 'lists', flag)).toBe(0);
    expect(machine.text('lists/people.json')).not.toBe(before);
  });

  it('are not thrown away for an export of which no line can be listed', () => {
    const { machine, before } = withFull();
    machine.put('pupils.csv', 'Surname,Forename,Year\nVane,,4\n');
    expect(machine.run('pupils.csv', '--out', 'lists')).toBe(4);
    expect(machine.shown()).toContain('only half a name');
    machine.put('pupils.csv', 'Surname,Forename,Year,Leaving date\nVane,Ada,4,1/1/2020\n');
    expect(machine.run('pupils.csv', '--out', 'lists', '--allow-shrink')).toBe(4);
    expect(machine.text('lists/people.json')).toBe(before);
    expect(machine.run('pupils.csv', '--out', 'lists', '--allow-shrink', '--allow-empty')).toBe(0);
    expect(machine.json('lists/people.json')['pupils']).toEqual([]);
  });

  it.each([
    ['damaged', '{"listSalt": "x", "pu'],
    ['no object', '[1]'],
    ['of one browser', '{"3rdparty":{"extensions":{}}}'],
    ['of Google Admin', '{"schoolNames":{"Value":["Ashgrove"]}}'],
    ['of a salt that is none', '{"listSalt": 7e400}'],
  ])('are not written over where the file is %s', (_, text) => {
    const machine = aMachine({ 'pupils.csv': pupils, 'policy.json': text });
    expect(machine.run('pupils.csv', '--into', 'policy.json')).toBe(2);
    expect(machine.text('policy.json')).toBe(text);
  });

  it('are not made anew where there is no policy to put them into', () => {
    const machine = aMachine({ 'pupils.csv': pupils });
    expect(machine.run('pupils.csv', '--into', 'policy.json')).toBe(2);
    expect(machine.paths()).toEqual(['pupils.csv']);
  });
});
