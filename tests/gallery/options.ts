import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';

import { workedOut } from '../../scripts/build/worked-out.ts';

/** How the gallery is built and served: as the extension is, without being part of it. */
export const galleryOptions: InlineConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  cacheDir: fileURLToPath(new URL('../../test-results/vite-gallery', import.meta.url)),
  plugins: [preact(), workedOut()],
  build: { modulePreload: { polyfill: false }, target: ['chrome144', 'firefox140'] },
};
