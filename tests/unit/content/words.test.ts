import { describe, expect, it } from 'vitest';

import { contact } from '../../../lib/content/contact-words.ts';
import { pause } from '../../../lib/content/words.ts';

describe('what is to be pressed again', () => {
  it('is named as the person sees it', () => {
    expect(pause.again('comment', 'Reply')).toBe('Press Reply again to send it.');
    expect(pause.goneOn('profile-field', 'Submit')).toBe('All right. Press Submit again to keep it.');
    expect(contact.someoneElseDone('Confirm')).toBe('Thank you. Press Confirm again to go on.');
  });

  it('promises of a post no more than is so: a step may come after it', () => {
    expect(pause.again('composer', 'Next')).toBe('Press Next again to go on.');
    expect(pause.goneOn('composer', 'Post')).toBe('All right. Press Post again to go on.');
  });

  it('is “it” where it has no short name', () => {
    expect(pause.again('message')).toBe('Press it again to send it.');
    expect(pause.again('account-field')).toBe('Press it again to go on.');
    expect(contact.someoneElseDone()).toBe('Thank you. Press it again to go on.');
  });
});
