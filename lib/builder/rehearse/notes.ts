import {
  mostRehearsed,
  type RehearsalMode,
  type RehearsalNote,
  type RehearsalWhere,
} from '../../core/builder/rehearsal.ts';
import type { SchoolPolicy } from '../../policy/schema.ts';
import { peopleLists } from '../../policy/watch-lists.ts';
import { mostLength, type Pasted } from './pasted.ts';
import type { Here } from './settings-here.ts';

type About = { draft: SchoolPolicy; where: RehearsalWhere; here: Here; mode: RehearsalMode; pasted: Pasted };

function ofLists({ draft, where, here, mode }: About): readonly RehearsalNote[] {
  if (mode !== 'names' || where.device === 'own' || here.lists !== undefined) return [];
  const hasSome = peopleLists.some(({ key }) => (draft[key] ?? []).length > 0);
  return [{ kind: hasSome && draft.listSalt !== undefined ? 'lists-ended' : 'no-lists' }];
}

/** Where policy has switched nudges off there is nothing to rehearse. */
const isSilent = ({ where, here, mode }: About): boolean => {
  const { off } = here.settings;
  const place = mode === 'names' ? 'contact-action' : where.place;
  return off.includes(where.site) || off.includes(`${where.site}:${place}`);
};

/** Whatever about this policy must be known to understand the outcome. */
export function notesOn(about: About): readonly RehearsalNote[] {
  const { where, here, pasted } = about;
  const { school } = here.settings;
  const hasSchool = school.names.length + school.aliases.length + school.organisations.length > 0;
  const notes: readonly (RehearsalNote | false)[] = [
    pasted.leftOut > 0 && { kind: 'left-out', count: pasted.leftOut, most: mostRehearsed },
    pasted.cut > 0 && { kind: 'cut', count: pasted.cut, most: mostLength },
    isSilent(about) && { kind: 'silent-here' },
    about.mode === 'texts' && !hasSchool && { kind: 'no-school' },
    where.account === 'official' && here.isMadeUp && { kind: 'no-official' },
    where.device === 'own' && { kind: 'own-device' },
    here.gentleUntil !== undefined && { kind: 'gentle', until: here.gentleUntil },
  ];
  return [...notes.filter((note) => note !== false), ...ofLists(about)];
}
