import { useEffect, useState } from 'react';
import { floodPost, type Post } from '../data/posts.ts';
import { settings } from '../state/settings.ts';

const STEPS_PER_SECOND = 10;

/** Enough for a long measurement; without a bound the page itself would become what is measured. */
const MOST = 400;

/**
 * `?flood=N` adds N posts a second for benchmarks of an endless feed; old ones leave, as in the real, virtualised list.
 */
export function useFlood(): readonly Post[] {
  const [added, setAdded] = useState<readonly Post[]>([]);
  useEffect(() => {
    if (!(settings.flood > 0)) return undefined;
    let count = 0;
    let due = 0;
    const timer = setInterval(() => {
      due += settings.flood / STEPS_PER_SECOND;
      const fresh: Post[] = [];
      while (fresh.length + 1 <= due) fresh.push(floodPost(count++));
      due -= fresh.length;
      setAdded((all) => [...all, ...fresh].slice(-MOST));
    }, 1000 / STEPS_PER_SECOND);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return added;
}
