import { describe, expect, it } from 'vitest';

import { askFirst, contactLead, exemptLine, safetyLine } from '../../../lib/content/contact-words.ts';
import { pressAgain, sendAgain, whyRoles } from '../../../lib/content/words.ts';

describe('what is to be pressed again', () => {
  it('is named as the person sees it', () => {
    expect(sendAgain('comment', 'Reply')).toBe('Press Reply again to send it.');
    expect(sendAgain('profile-field', 'Submit')).toBe('Press Submit again to keep it.');
    expect(pressAgain('Confirm')).toBe('Press Confirm again to go on.');
    expect(exemptLine('all', 'Confirm')).toBe(
      'Your policy makes an exception for family. Press Confirm again to go on.',
    );
  });

  it('promises of a post no more than is so: a step may come after it', () => {
    expect(sendAgain('composer', 'Next')).toBe('Press Next again to go on.');
  });

  it('is “it” where it has no short name', () => {
    expect(sendAgain('message', undefined)).toBe('Press it again to send it.');
    expect(sendAgain('profile-field', undefined)).toBe('Press it again to keep it.');
    expect(pressAgain(undefined)).toBe('Press it again to go on.');
  });
});

describe('who is asked about', () => {
  it('is called what the list says, once that is asked for', () => {
    expect(whyRoles(['pupil'])).toBe('The name is on the list as a pupil.');
    expect(whyRoles(['former-pupil', 'parent', 'staff'])).toBe(
      'The name is on the list as a former pupil, a parent or carer or a colleague.',
    );
  });

  it('is a name on the school’s list or on one’s own, or whom the school’s account has to do with', () => {
    const [roles, own] = [['pupil'], true as const];
    expect(contactLead('accept', { roles })).toContain('on your school’s list');
    expect(contactLead('accept', { roles, own })).toContain('on your own list');
    expect(contactLead('accept', { roles: [] })).toContain('Has this person been checked');
    expect(contactLead('befriend', { roles: [] })).toContain('lets it follow?');
  });
});

describe('whom to ask', () => {
  it('is called as the school calls them, and plainly where it names nobody', () => {
    expect(askFirst({})).toMatch(/ask your head before/);
    expect(askFirst({ head: 'Mrs Example', dsl: 'Mr Example' })).toMatch(/ask Mrs Example or Mr Example /);
    expect(safetyLine({})).toContain('tell your designated safeguarding lead now');
    expect(safetyLine({ dsl: 'Mr Example' })).toContain('tell Mr Example now');
  });
});
