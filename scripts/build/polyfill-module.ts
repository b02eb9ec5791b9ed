import type { Plugin } from 'vite';

/**
 * Makes an ES module of the polyfill. Whatever else imports a CommonJS one is given a copy with all its properties, and to
 * copy them the browser has to make every API that the extension may use: milliseconds, each time the worker starts
 * and each time a page opens.
 */
export const polyfillModule = (): Plugin => ({
  name: 'lanyard-polyfill-module',
  transform: {
    filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
    handler(code) {
      if (!code.includes('factory(module)'))
        this.error('webextension-polyfill is wrapped in another way than before');
      return {
        code: `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;`,
        map: null,
      };
    },
  },
});
