import type { EventPath } from '../../dom/event-path.ts';
import type { SiteAdapter, TextSurface } from '../site-adapter.ts';
import { accountAt, accountAudience } from './account.ts';
import { aroundArticle, articleAt, articleSentByKey, articleSubmitAt, isArticle } from './articles.ts';
import { aroundComposer, boxesSentByKey, composerAt, composerSubmitAt, hasComposer } from './composer.ts';
import { contactAt, hasContacts } from './contact.ts';
import { x } from './info.ts';
import { aroundMessage, messageAt, messageKeySubmits, messageSubmitAt } from './messages.ts';
import { aroundField, fieldAt, fieldKeySubmits, fieldsSentWith, fieldSubmitAt } from './profile-fields.ts';
import { addressee, personShown } from './whose.ts';
import { isRequestsRoute } from './urls.ts';

const surfaceAt = (path: EventPath): TextSurface | undefined =>
  composerAt(path) ?? articleAt(path) ?? messageAt(path) ?? fieldAt(path, location.pathname);

const firstFilled = (...answers: (() => readonly TextSurface[])[]): readonly TextSurface[] => {
  for (const answer of answers) {
    const surfaces = answer();
    if (surfaces.length > 0) return surfaces;
  }
  return [];
};

/** X (twitter.com). */
export const xAdapter: SiteAdapter = {
  info: x,
  surfaceAt,
  submitAt: (path) =>
    firstFilled(
      () => composerSubmitAt(path),
      () => articleSubmitAt(path),
      () => messageSubmitAt(path),
      () => fieldSubmitAt(path, location.pathname),
    ),
  submitByKey(surface, event) {
    if (surface.kind === 'composer')
      return isArticle(surface.root) ? articleSentByKey(surface, event) : boxesSentByKey(surface.root, event);
    if (surface.kind === 'message') return messageKeySubmits(surface, event) ? [surface] : [];
    return fieldKeySubmits(surface, event) ? fieldsSentWith(surface, location.pathname) : [];
  },
  around(surface) {
    if (surface.kind === 'composer')
      return isArticle(surface.root) ? aroundArticle(surface) : aroundComposer(surface);
    return surface.kind === 'message' ? aroundMessage(surface) : aroundField(surface, location.pathname);
  },
  contactAt,
  personShown,
  addressee,
  needsPeople: () => hasContacts() || hasComposer(),
  isRequestsPage: () => isRequestsRoute(location.pathname),
  account: accountAt,
  audience: ({ kind, root }) => (kind === 'composer' ? accountAudience(accountAt(root)?.handle) : undefined),
};
