/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { useSent } from '../state/sent-log.ts';
import { settings } from '../state/settings.ts';
import { me, myProfile } from '../state/site-state.ts';
import { HoverArea } from './hover-card.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

/** A colour for each account in place of a photo. */
const hue = (person: Person): string => String((Number(person.id) * 47) % 360);

export function Avatar({ person, size = 40 }: { person: Person; size?: number }): ReactNode {
  return (
    <div
      data-testid={`UserAvatar-Container-${person.handle}`}
      className="avatar"
      style={{ width: size, height: size }}
    >
      <div
        className="avatar-face"
        style={{ background: `hsl(${hue(person)} 45% 45%)`, fontSize: size / 2 }}
        aria-hidden
      >
        {person.name.charAt(0)}
      </div>
    </div>
  );
}

export function useDisplayName(person: Person): string {
  const sent = useSent();
  return person.handle === me.handle ? myProfile(sent).displayName : person.name;
}

/** The name with its marks: the padlock of a protected account, the tick of a verified one. */
export function NameWithMarks({ person }: { person: Person }): ReactNode {
  const name = useDisplayName(person);
  const locked = person.handle === me.handle ? settings.locked : person.locked === true;
  return (
    <div dir="ltr" className="display-name">
      <span>
        <span>{name}</span>
      </span>
      {locked && <Icon shape="lock" testId="icon-lock" label="protectedAccount" />}
      {person.verified && <Icon shape="tick" testId="icon-verified" label="verified" />}
    </div>
  );
}

/** Two links to the account, name and handle, with the card that opens over them. */
export function NameLinks({ person, card = true }: { person: Person; card?: boolean }): ReactNode {
  const links = (
    <>
      <Link href={`/${person.handle}`}>
        <NameWithMarks person={person} />
      </Link>
      <Link href={`/${person.handle}`} tabIndex={-1} className="handle">
        <div dir="ltr">
          <span>@{person.handle}</span>
        </div>
      </Link>
    </>
  );
  return card ? <HoverArea person={person}>{links}</HoverArea> : <div className="name-links">{links}</div>;
}
