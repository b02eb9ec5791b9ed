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
