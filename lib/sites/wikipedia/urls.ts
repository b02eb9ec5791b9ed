/** “Special:EditPage/Title”: this name of it holds on every language's Wikipedia. */
const editPage = /^\/wiki\/Special:EditPage\/(.+)$/i;

/**
 * The page that an address opens for editing, by its title as addresses write it: the source or the visual editor, a new
 * page or section, the mobile site's. Reading, histories and previews are none: a preview comes after the question.
 */
export function titleEdited(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, searchParams, hash } = new URL(url);
  const special = editPage.exec(pathname)?.[1];
  if (special !== undefined) return special;
  const edits =
    searchParams.get('action') === 'edit' ||
    /^edit/.test(searchParams.get('veaction') ?? '') ||
    /^#\/editor\//.test(hash);
  if (!edits) return undefined;
  return searchParams.get('title') ?? /^\/wiki\/(.+)$/.exec(pathname)?.[1];
}

/** Where the same page is read. */
export const readingAddress = (url: string, title: string): string =>
  new URL(`/wiki/${title.replaceAll(' ', '_').replaceAll('?', '%3F')}`, url).href;
