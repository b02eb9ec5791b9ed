/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { HoverArea } from '../../../shared/page/hover-area.tsx';
import { Link } from '../../../shared/page/link.tsx';
import type { Person } from '../data/people.ts';
import { t } from '../state/labels.ts';
import { HoverCard } from './hover-card.tsx';

export const addressOf = ({ username }: Person): string => `/${username}/`;

/** A drawing of our own in a colour for each account. */
function faceOf({ id }: Person): string {
  const hue = String((Number(id) * 47) % 360);
  const circles = `<circle cx="20" cy="20" r="20" fill="hsl(${hue} 45% 45%)"/><circle cx="20" cy="15" r="7" fill="#fff"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${circles}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function Avatar({ person, size = 44 }: { person: Person; size?: number }): ReactNode {
  return (
    <img
      className="k_avatar"
      src={faceOf(person)}
      alt={t('pictureOf', { name: person.username })}
      width={size}
      height={size}
      draggable={false}
    />
  );
}

export function AvatarLink({ person, size = 44 }: { person: Person; size?: number }): ReactNode {
  return (
    <Link href={addressOf(person)} tabIndex={-1}>
      <Avatar person={person} size={size} />
    </Link>
  );
}

/** The username, with the card that opens over it. */
export function NameLink({ person }: { person: Person }): ReactNode {
  return (
    <HoverArea className="k_name" card={(props) => <HoverCard person={person} props={props} />}>
      <Link href={addressOf(person)}>
        <div>
          <span dir="auto">{person.username}</span>
        </div>
      </Link>
    </HoverArea>
  );
}
