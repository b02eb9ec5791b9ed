import { useEffect, useState } from 'react';
import { settings } from './settings.ts';

const STEPS_PER_SECOND = 10;

/** Old ones leave, as in the real, virtualised list: the page itself must not become what is measured. */
const MOST = 100;

/**
 * `?flood=N` adds about N elements a second, as whole posts, for benchmarks of an endless feed. `postAt` must stay the
 * same function; `elementsPerPost` is how many elements one of its posts is in the document.
 */
export function useFlood<Post>(postAt: (index: number) => Post, elementsPerPost: number): readonly Post[] {
  const [added, setAdded] = useState<readonly Post[]>([]);
  useEffect(() => {
    if (!(settings.flood > 0)) return undefined;
    let count = 0;
    let due = 0;
    const timer = setInterval(() => {
      due += settings.flood / STEPS_PER_SECOND / elementsPerPost;
      const whole = Math.floor(due);
      due -= whole;
      const fresh = Array.from({ length: whole }, () => postAt(count++));
      if (whole > 0) setAdded((all) => [...all, ...fresh].slice(-MOST));
    }, 1000 / STEPS_PER_SECOND);
    return () => clearInterval(timer);
  }, [postAt, elementsPerPost]);
  return added;
}
