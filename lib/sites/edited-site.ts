import type { SiteInfo } from '../core/site-info.ts';

/** A site that anybody may edit, as far as asking before that needs to know it (T8). All of it is in its addresses. */
export type EditedSite = {
  info: SiteInfo;
  /** What an address opens for editing; undefined where it is for reading. */
  titleEdited(url: string): string | undefined;
  /** Where what is edited there is read. */
  readingAddress(url: string, title: string): string;
};
