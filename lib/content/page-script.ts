import { matchesOf, type SiteInfo } from '../core/site-info.ts';

type PageScript = {
  matches: string[];
  runAt: 'document_start';
  allFrames: false;
  noScriptStartedPostMessage: true;
};

/**
 * How the script of one site is put into its pages. Each site has a script of its own, so that no page carries what is
 * known of another site's.
 */
export const pageScriptOf = (site: SiteInfo): PageScript => ({
  matches: [...matchesOf(site)],
  runAt: 'document_start',
  allFrames: false,
  // The message would tell the page the extension's id.
  noScriptStartedPostMessage: true,
});
