import { describe, expect, it } from 'vitest';
import { marked, seen } from './marked.ts';
import type { Named } from './marked.ts';

const inLargeTown: Named = { names: ["St Wilfrida's CofE Primary School"], town: 'Worcester' };
const inSmallTown: Named = { ...inLargeTown, town: 'Tarnford' };

describe('a saint’s school in another town', () => {
  it.each([
    'St Wilfridas Primary, Oldham is on the telly',
    'fire at St Wilfrida’s Primary School in Leeds',
    'St Wilfridas CE Primary (Bolton) won',
    'st wilfridas primary milton keynes',
    'St Wilfrida’s Primary School, Berwick',
    'Y2 at St Wilfridas, Derby are on the radio',
  ])('is another school: %s', (text) => {
    expect(marked(inLargeTown, text)).toEqual([]);
  });

  it('may be near where the school’s own town is no large one', () => {
    expect(seen(inSmallTown, 'St Wilfridas Primary, Oldham').map(({ confidence }) => confidence)).toEqual([
      'possible',
    ]);
  });
});

describe('what is no other town', () => {
  it.each([
    'St Wilfridas Primary, Worcester',
    'St Wilfridas Primary, Worcestershire',
    'St Wilfridas Primary, UK',
    'St Wilfridas Primary, Sarah and I baked',
    'St Wilfridas Primary, Preston and I baked',
    'St Wilfridas Primary, Derby Road',
    'St Wilfridas Primary Manchester trip was ace',
    'St Wilfridas Primary in March was freezing',
    'St Wilfridas Primary in Year 2',
    'St Wilfridas Primary. Oldham next',
  ])('%s', (text) => {
    expect(seen(inLargeTown, text).map(({ confidence }) => confidence)).toEqual(['certain']);
  });

  it('a town in the name of the council or the trust is the school’s own', () => {
    const council: Named = { ...inLargeTown, organisations: ['Oldham Council'] };
    expect(marked(council, 'St Wilfridas Primary, Oldham')).toHaveLength(1);
  });

  it('a school called after its place is known wherever it is put', () => {
    expect(
      marked({ names: ['Hazelbrook Primary School'], town: 'Worcester' }, 'Hazelbrook Primary, Derby'),
    ).toEqual(['Hazelbrook Primary']);
  });
});
