import type { Plugin } from 'vite';

/** How WXT wraps what is put into a page, with the path of our own entrypoint in it. */
const wrapped = /^\0virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint/;
const imported = /^import definition from (".+?");$/m;

/**
 * Puts an entrypoint's `main` into the page without WXT's own code around it. Its context would announce the
 * extension's id to the page by an event, and a page must not be able to tell that Lanyard is there; ours end by
 * `AbortSignal`. The rest of it is weight in every page.
 */
export const leanEntries = (): Plugin => ({
  name: 'lanyard-lean-entries',
  transform(code, id) {
    if (!wrapped.test(id)) return null;
    const [, path] = imported.exec(code) ?? [];
    if (path === undefined) this.error('WXT wraps entrypoints in another way than before');
    return `import definition from ${path};\nexport default definition.main();`;
  },
});
