import { useEffect, useState } from 'react';
import { floodPost, type Post } from '../data/posts.ts';
import { settings } from '../state/settings.ts';

const STEPS_PER_SECOND = 10;

/** How many elements a post without a video is in the document, its cell included. */
const ELEMENTS_PER_POST = 46;

/** Old ones leave, as in the real, virtualised list: the page itself must not become what is measured. */
const MOST = 100;

/** `?flood=N` adds about N elements a second, as whole posts, for benchmarks of an endless feed. */
export function useFlood(): readonly Post[] {
  const [added, setAdded] = useState<readonly Post[]>([]);
  useEffect(() => {
    if (!(settings.flood > 0)) return undefined;
    let count = 0;
    let due = 0;
    const timer = setInterval(() => {
      due += settings.flood / STEPS_PER_SECOND / ELEMENTS_PER_POST;
      const whole = Math.floor(due);
      due -= whole;
      const fresh = Array.from({ length: whole }, () => floodPost(count++));
      if (whole > 0) setAdded((all) => [...all, ...fresh].slice(-MOST));
    }, 1000 / STEPS_PER_SECOND);
    return () => clearInterval(timer);
  }, []);
  return added;
}
