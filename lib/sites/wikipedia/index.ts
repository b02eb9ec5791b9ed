import type { EditedSite } from '../edited-site.ts';
import { wikipedia } from './info.ts';
import { readingAddress, titleEdited } from './urls.ts';

/** Wikipedia, in every language. */
export const wikipediaSite: EditedSite = { info: wikipedia, titleEdited, readingAddress };
