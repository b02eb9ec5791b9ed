import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { matchesOf, withRootDot } from './lib/core/site-info.ts';
import { firefoxId } from './lib/deployment/stores.ts';
import { catalogue } from './lib/sites/catalogue.ts';
import { demonstration } from './scripts/build/demo/plugin.ts';
import { leanEntries } from './scripts/build/lean-entries.ts';
import { polyfillModule } from './scripts/build/polyfill-module.ts';
import { sharedChunk } from './scripts/build/shared-chunk.ts';
import { workedOut } from './scripts/build/worked-out.ts';

/** Nothing is loaded from or sent to the network, whatever an extension page is made to do (docs/decisions). */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const gecko = {
  id: firefoxId,
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] as ['none'] },
};

/**
 * A closed site's page is replaced by ours, whichever page the link was on. Under a fixed address any site could ask
 * for it and so find out that Lanyard is there; Firefox has an address of its own for each profile instead.
 */
const blockedPage = (browser: string) => ({
  resources: ['blocked.html'],
  matches: ['<all_urls>'],
  ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
});

export default defineConfig({
  imports: false,
  hooks: {
    // Firefox takes `x.com.` for another host than `x.com`.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'firefox') return;
      manifest.host_permissions = [...withRootDot((manifest.host_permissions ?? []) as string[])];
      for (const script of manifest.content_scripts ?? [])
        script.matches = [...withRootDot(script.matches ?? [])];
    },
  },
  browser: 'chromium',
  manifestVersion: 3,
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  targetBrowsers: ['chromium', 'firefox'],
  vite: ({ mode }) => ({
    plugins: [
      preact(),
      workedOut(),
      leanEntries(),
      polyfillModule(),
      sharedChunk(),
      ...(mode === 'demo' ? [demonstration()] : []),
    ],
    // The browsers that Lanyard needs at least: nothing is put another way for older ones.
    build: { target: ['chrome144', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode }) => ({
    name: `__MSG_extensionName__${mode === 'demo' ? ' (demonstration)' : ''}`,
    description: '__MSG_extensionDescription__',
    default_locale: 'en_GB',
    permissions: ['storage', 'alarms', 'scripting', 'declarativeNetRequestWithHostAccess'],
    host_permissions: catalogue.flatMap(matchesOf),
    content_security_policy: { extension_pages: extensionPages },
    options_ui: { page: 'settings.html', open_in_tab: true },
    web_accessible_resources: [blockedPage(browser)],
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : { minimum_chrome_version: '144', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
