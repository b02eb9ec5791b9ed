import { describe, expect, it } from 'vitest';

import { callMe, peopleToTell } from '../../../../lib/core/concern/people.ts';
import { addressIn, nameIn, reachIn } from '../../../../lib/core/contact-line.ts';

const head = 'Mrs A. Marsh, head@oaktree.example';
const dsl = 'Ms C. Lane, 01632 960123, dsl@oaktree.example';
const chair = 'Mr B. Reed, chair@oaktree.example';

const told = (contacts: Parameters<typeof peopleToTell>[0], aboutHead: boolean) =>
  peopleToTell(contacts, aboutHead).map(({ role, called }) => [role, called]);

describe('whom a concern goes to (R1)', () => {
  it('is the safeguarding lead, then the head', () => {
    expect(told({ head, dsl, chair }, false)).toEqual([
      ['dsl', 'Ms C. Lane'],
      ['head', 'Mrs A. Marsh'],
    ]);
  });

  it('is the chair of governors alone where it is about the head', () => {
    expect(told({ head, dsl, chair }, true)).toEqual([['chair', 'Mr B. Reed']]);
    expect(told({ head, dsl }, true)).toEqual([['chair', 'the chair of governors']]);
  });

  it('is the head first where policy names no safeguarding lead, and an office where it names nobody', () => {
    expect(told({ head }, false)).toEqual([
      ['head', 'Mrs A. Marsh'],
      ['dsl', 'the designated safeguarding lead'],
    ]);
    expect(told({}, false)).toEqual([
      ['dsl', 'the designated safeguarding lead'],
      ['head', 'the headteacher'],
    ]);
  });

  it('has the trust’s own title for the chair', () => {
    const [only] = peopleToTell({ chairTitle: 'Chair of the trust board' }, true);
    expect(only).toEqual({
      role: 'chair',
      office: 'Chair of the trust board',
      called: 'the Chair of the trust board',
      isNamed: false,
    });
  });

  it('has an e-mail address only where policy gives one', () => {
    expect(peopleToTell({ dsl, head: 'Mrs A. Marsh' }, false).map(({ email }) => email)).toEqual([
      'dsl@oaktree.example',
      undefined,
    ]);
  });
});

describe('the e-mail', () => {
  it('has a recipient and a subject that says nothing, and no body', () => {
    const { protocol, pathname, searchParams } = new URL(callMe('dsl@oaktree.example'));
    expect([protocol, pathname]).toEqual(['mailto:', 'dsl@oaktree.example']);
    expect([...searchParams]).toEqual([['subject', 'Confidential: please call me']]);
  });
});

describe('a contact as policy writes it', () => {
  it.each([
    [head, 'Mrs A. Marsh', 'head@oaktree.example', 'head@oaktree.example'],
    [dsl, 'Ms C. Lane', 'dsl@oaktree.example', '01632 960123, dsl@oaktree.example'],
    ['head@oaktree.example', undefined, 'head@oaktree.example', 'head@oaktree.example'],
    ['01632 960123; Mrs A. Marsh', 'Mrs A. Marsh', undefined, '01632 960123'],
    ['Mrs A. Marsh <head@oaktree.example>', 'Mrs A. Marsh', 'head@oaktree.example', '<head@oaktree.example>'],
    ['Mr Jean-Luc O’Neil – 07700 900123', 'Mr Jean-Luc O’Neil', undefined, '07700 900123'],
    ['Mr Jean-Luc O’Neil', 'Mr Jean-Luc O’Neil', undefined, undefined],
    ['', undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
  ])('%s', (contact, name, address, reach) => {
    expect(nameIn(contact)).toBe(name);
    expect(addressIn(contact)).toBe(address);
    expect(reachIn(contact)).toBe(reach);
  });
});
