import type { Plugin } from 'vite';

/** How WXT wraps what is put into a page, with the path of our own entrypoint in it. */
const wrapped = /^\0virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint/;
const imported = /^import definition from (".+?");$/m;

/** Where a script runs is the manifest's affair: without it the catalogue of sites stays out of the page. */
const matches = /^\s*matches: .*,\n/m;

/**
 * Puts an entrypoint's `main` into the page without WXT's own code around it. Its context would announce the
 * extension's id to the page by an event, and a page must not be able to tell that Lanyard is there; ours end by
 * `AbortSignal`. The rest of it is weight in every page.
 */
export const leanEntries = (): Plugin => {
  const entries = new Set<string>();
  return {
    name: 'lanyard-lean-entries',
    transform(code, id) {
      // In a build the page's part comes after what wraps it; WXT reads the rest for the manifest by itself.
      if (entries.has(id)) return code.replace(matches, '');
      if (!wrapped.test(id)) return null;
      const [, path] = imported.exec(code) ?? [];
      if (path === undefined) this.error('WXT wraps entrypoints in another way than before');
      entries.add(JSON.parse(path) as string);
      return `import definition from ${path};\nexport default definition.main();`;
    },
  };
};
