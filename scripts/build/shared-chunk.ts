import type { Plugin, Rolldown } from 'vite';

type InfoOf = (id: string) => Rolldown.ModuleInfo | null;

/** A module and everything that it loads at once, with what that loads, and so on. */
function reachedFrom(id: string, infoOf: InfoOf, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const imported of infoOf(id)?.importedIds ?? []) reachedFrom(imported, infoOf, reached);
  return reached;
}

/** Every page reaches the words of all pages, and takes some; those that the popup does not say stay with the others. */
const wordsOfOthers = /\/language\/made\/areas\/(?!diagnostics|nudge|popup|rule)/;

/**
 * What most pages need is one file, and what the popup shares with some of them is another: a page waits some milliseconds
 * for each file of its scripts, and the bundler makes a small one of whatever two pages share. Scripts that are put into a
 * site's page are one file each as it is.
 */
export const sharedChunk = (): Plugin => {
  let ofPopup: ReadonlySet<string> = new Set();
  return {
    name: 'lanyard-shared-chunk',
    buildEnd() {
      const popup = [...this.getModuleIds()].find((id) => id.endsWith('/entrypoints/popup/main.tsx'));
      if (popup !== undefined) ofPopup = reachedFrom(popup, (id) => this.getModuleInfo(id));
    },
    outputOptions: (options) =>
      options.format === 'iife' || options.codeSplitting === false
        ? null
        : {
            ...options,
            codeSplitting: {
              groups: [
                { name: 'shared', minShareCount: 8, priority: 1 },
                {
                  name: 'figures',
                  minShareCount: 2,
                  test: (id: string) => ofPopup.has(id) && !wordsOfOthers.test(id),
                },
              ],
            },
          },
  };
};
