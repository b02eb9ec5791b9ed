import type { PassFacts } from '../../../lib/core/overview.ts';
import { given } from '../frame/given.ts';
import { NOW } from './overview.ts';

const HOUR = 3_600_000;
const keyName = given('Mrs Okafor');

/** A browser in which passes are taken, with one that holds and one that is to come. */
export const passFacts: PassFacts = {
  code: '274592836',
  sites: [
    { id: 'x', name: given('X') },
    { id: 'facebook', name: given('Facebook') },
    { id: 'instagram', name: given('Instagram') },
  ],
  timeZone: 'Europe/London',
  keys: [{ name: keyName, key: 'key' }],
  passes: [
    {
      sites: ['facebook'],
      start: NOW - HOUR,
      end: NOW + HOUR,
      keyName,
      reason: given('Photos of the fair.'),
    },
    {
      sites: ['x', 'instagram'],
      start: NOW + 20 * HOUR,
      end: NOW + 22 * HOUR,
      keyName,
      reason: given('Sports day.'),
    },
  ],
};
