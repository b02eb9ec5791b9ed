// Switches every stand-in has. A query on any page sets them; they stay for later pages of the same browser profile.

type Settings = {
  lang: 'en' | 'zz';
  theme: 'light' | 'dark';
  /** What makes a button act. */
  press: 'click' | 'pointerdown';
  /** Whether the site's service worker is in use. */
  serviceWorker: boolean;
  /** Elements added to the feed each second; for this page only. */
  flood: number;
};

const PREFIX = 'replica.';
const query = new URLSearchParams(location.search);

export function lasting(name: string, preset: string): string {
  const given = query.get(name);
  if (given !== null) localStorage.setItem(PREFIX + name, given);
  return given ?? localStorage.getItem(PREFIX + name) ?? preset;
}

export const settings: Settings = {
  lang: lasting('lang', 'en') === 'zz' ? 'zz' : 'en',
  theme: lasting('theme', 'light') === 'dark' ? 'dark' : 'light',
  press: lasting('press', 'click') === 'pointerdown' ? 'pointerdown' : 'click',
  serviceWorker: lasting('sw', '1') === '1',
  flood: Number(query.get('flood') ?? '0'),
};

/** The cookie is for the server, which writes `lang` into the page; a page from the worker's cache needs it set here. */
export function applySettings(): void {
  document.cookie = `lang=${settings.lang}; path=/; secure; samesite=lax`;
  document.documentElement.lang = settings.lang;
  document.documentElement.dataset['theme'] = settings.theme;
}
