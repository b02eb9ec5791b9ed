import type { ProfileReader } from '../profile-reader.ts';
import { accountAt } from './account.ts';
import { facebook } from './info.ts';
import { labelOf } from './labels.ts';
import { nameShown, personLinks } from './people.ts';
import { isOverviewRoute, ownerOf } from './urls.ts';

const main = (): Element | null => document.querySelector('[role="main"]');

/** Posts, by any of the ways they are marked, and the carousels of people one may know. */
const posts = '[role="article"], [role="feed"], [aria-posinset], [data-pagelet^="ProfileTimeline"], form';

/** Leads to the forms of one's own profile, where its words are known. */
const edits = /^(?:edit profile|golygu proffil|edytuj profil|modifier le profil|editar perfil)/i;

/** What stands on one's own page and on no namesake's: the box for a new post beside a link to this very page. */
function hasOwnControls(within: Element, owner: string): boolean {
  const beside = personLinks(within, '[role="region"] a[href]').some(
    ({ link, account }) => account.handle === owner && link.closest(posts) === null,
  );
  return (
    beside || [...within.querySelectorAll('[role="button"], a[href]')].some((one) => edits.test(labelOf(one)))
  );
}

function isOwnProfile(): boolean {
  if (!isOverviewRoute(location)) return false;
  const owner = ownerOf(location)?.handle;
  // `/me` is nobody else.
  if (owner === undefined) return true;
  const own = accountAt();
  if (own === undefined) return false;
  if (own.handle === owner || own.id === owner) return true;
  // Some pages name the account by number alone, and their address has its name.
  const within = main();
  const heading = within?.querySelector('h1');
  const named = heading != null && nameShown(heading) === own.name;
  return named && within !== null && hasOwnControls(within, owner);
}

/** One's own profile on Facebook: its head, the intro and the sections of "About", as far as they are open. */
export const facebookProfile: ProfileReader = {
  info: facebook,
  isOwnProfile,
  profileParts() {
    const within = main();
    return within === null ? [] : [within];
  },
  except: posts,
  account: () => accountAt(),
};
