import type { Plugin } from 'vite';

/**
 * What most pages need is one file: a page waits some milliseconds for each file of its scripts, and the bundler makes a
 * small one of whatever two pages share. Scripts that are put into a site's page are one file each as it is.
 */
export const sharedChunk = (): Plugin => ({
  name: 'lanyard-shared-chunk',
  outputOptions: (options) =>
    options.format === 'iife' || options.codeSplitting === false
      ? null
      : { ...options, codeSplitting: { groups: [{ name: 'shared', minShareCount: 8 }] } },
});
