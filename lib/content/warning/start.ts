import { siteOfUrl } from '../../core/site-info.ts';
import type { WarningView } from '../../core/warning.ts';
import { speak } from '../../language/language.ts';
import { onPush } from '../../messaging/send.ts';
import type { SiteAdapter } from '../../sites/site-adapter.ts';
import { showToast } from './toast.ts';

type World = { [key: symbol]: AbortController | undefined };

const KEY = Symbol.for('lanyard warning');

/** The sites whose pages say who is signed in. */
type Readers = readonly Pick<SiteAdapter, 'info' | 'account'>[];

/** Waits for what the worker has to say, which put this into the page for it; an earlier warning goes. */
export function startWarning(readers: Readers): void {
  const world = globalThis as World;
  world[KEY]?.abort();
  const life = new AbortController();
  world[KEY] = life;
  const info = siteOfUrl(
    readers.map((one) => one.info),
    location.href,
  );
  const isSignedIn = (): boolean => readers.find((one) => one.info === info)?.account() !== undefined;
  const warn = (view: WarningView): void => {
    speak(view.language);
    showToast(view, isSignedIn(), life.signal);
  };
  onPush({ warn }, life.signal);
}
