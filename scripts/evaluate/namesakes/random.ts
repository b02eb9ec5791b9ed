/** Numbers from 0 up to 1, the same for the same seed (mulberry32: good enough to draw names with). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws by weight. */
export type Draw = (random: Random) => string;

/** Draws from words of given weights; what they leave of 1 goes to `rest`. */
export function drawFrom(weighted: readonly (readonly [string, number])[], rest: Draw): Draw {
  const limits: number[] = [];
  let sum = 0;
  for (const [, weight] of weighted) limits.push((sum += weight));
  return (random) => {
    const at = random();
    if (at >= sum) return rest(random);
    return weighted[limits.findIndex((limit) => at < limit)]?.[0] ?? rest(random);
  };
}

/** Weights falling with the rank as those of names do (Zipf), adding up to `share`. */
export function byRank(names: string, share: number, steepness: number): [string, number][] {
  const words = names.split(/\s+/).filter((word) => word !== '');
  const weights = words.map((_, rank) => 1 / (rank + 4) ** steepness);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return words.map((word, rank) => [word, ((weights[rank] ?? 0) / sum) * share]);
}

const beginnings =
  'al bar cor dan el far gor hel in jor kel lan mar nor os par quil ros sel tor ul ver wes yor zan'.split(
    ' ',
  );
const middles = 'a be ci do e fi go hi ka li mo na o pe ri sa ti u va wi'.split(' ');
const ends = 'bury ck dale ford ger ham kin lett more nay on pole rick sett ton vey well worth'.split(' ');

const pick = (syllables: readonly string[], at: number): string => syllables[at % syllables.length] ?? '';

/** A made-up name for each number: the many rare names that no list has, the first of them less rare than the last. */
export function rareNames(kinds: number): Draw {
  return (random) => {
    const at = Math.floor(kinds * random() ** 1.5);
    const middle = pick(middles, Math.floor(at / 25)) + (at < 500 ? '' : pick(middles, Math.floor(at / 500)));
    return pick(beginnings, at) + middle + pick(ends, Math.floor(at / 10_000));
  };
}
