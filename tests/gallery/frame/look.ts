import type { Theme } from '../../../lib/dom/page-theme.ts';

/** How the gallery is looked at: everything stands in its address. */
export type Look = {
  page: string;
  state: string;
  theme: Theme;
  /** BCP 47; `en-XA` is the pseudo-language. */
  language: string;
  /** Fonts of the project's own and nothing that moves, so that pictures are the same everywhere. */
  pinned: boolean;
};

/** `/?theme=dark&language=en-XA&pinned#/popup/ready` */
export function lookOf({ search, hash }: Pick<URL, 'search' | 'hash'>): Look {
  const asked = new URLSearchParams(search);
  const [, page = '', state = ''] = hash.split('/');
  return {
    page,
    state,
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    language: asked.get('language') ?? 'en-GB',
    pinned: asked.has('pinned'),
  };
}

/** The address of a look, from the gallery's own root. */
export function addressOf({ page, state, theme, language, pinned }: Look): string {
  const asked = new URLSearchParams({
    ...(theme === 'dark' && { theme }),
    ...(language !== 'en-GB' && { language }),
    ...(pinned && { pinned: '' }),
  });
  return `/?${String(asked)}#/${page}/${state}`;
}
