import { describe, expect, it } from 'vitest';
import { seen } from './marked.ts';
import type { Named } from './marked.ts';

const saint: Named = { names: ["St Wilfrida's CofE Primary School"], town: 'Tarnford' };
const idea: Named = { names: ['Holy Trinity CofE Primary School'], town: 'Tarnford' };

describe('a bare saint is possibly the school', () => {
  it.each([
    'picked the kids up from St Wilfridas and went to the park',
    'INSET at St Wilfridas tomorrow',
    'got my youngest into St Wilfrida’s for September!',
    'Does St Wilfridas do breakfast club?',
    'St Wilfridas Year 5 are doing the Tudors',
    'St Wilfrida’s kids were so well behaved',
    'the head at St Wilfridas is leaving apparently',
    'starts reception at St Wilfridas today',
    'I work at St Wilfridas',
  ])('%s', (text) => {
    expect(seen(saint, text).map(({ confidence }) => confidence)).toEqual(['possible']);
  });
});

describe('a bare saint is something else', () => {
  it.each([
    'wedding at St Wilfridas, then the school run',
    'staff at St Wilfridas hospital were brilliant',
    'my pilates class at St Wilfridas has moved',
    'ta for the lift to St Wilfridas x',
    'messy church at St Wilfridas after school',
    'fans pouring out of St Wilfridas, school night too',
    'walked round St Wilfridas with the dog',
    'met at Upper St Wilfridas by the school',
  ])('%s', (text) => {
    expect(seen(saint, text)).toEqual([]);
  });
});

describe('a thing of faith must be a place', () => {
  it('is met where somebody is', () => {
    expect(seen(idea, 'Y4 at Holy Trinity are singing')).toHaveLength(1);
  });

  it.each(['studied the Holy Trinity with Year 5', 'the holy trinity as they taught me: pizza, wine, bed'])(
    'is not met as %s',
    (text) => {
      expect(seen(idea, text)).toEqual([]);
    },
  );
});

describe('a bare place is possibly the school', () => {
  const place: Named = { names: ['Oakfield Grammar School'] };

  it.each([
    'I work at Oakfield',
    'My class at Oakfield did me proud',
    'taught my first lesson at Oakfield today',
    'Nativity at Oakfield was chaos',
    'Oakfield is where I teach',
    'I’m head of drama at Oakfield',
    'i start at oakfield on monday',
    'Oakfield Y6 leavers disco',
  ])('%s', (text) => {
    expect(seen(place, text).map(({ confidence }) => confidence)).toEqual(['possible']);
  });

  it.each([
    'I work near Oakfield',
    'I work on the farm at Oakfield',
    'flat in Oakfield for rent',
    'Oakfield leisure centre is shut',
    'booked Oakfield Grammar House hotel for the weekend',
  ])('is something else: %s', (text) => {
    expect(seen(place, text)).toEqual([]);
  });
});

it('knows a Learning Trust by its letters', () => {
  const trust: Named = { organisations: ['Kingsmead Learning Trust'] };
  expect(seen(trust, 'Kingsmead LT are hiring').map(({ words }) => words)).toEqual(['Kingsmead LT']);
  expect(seen(trust, 'Lt Kingsmead was promoted')).toEqual([]);
});
