/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { HoverArea } from '../../../shared/page/hover-area.tsx';
import { Link } from '../../../shared/page/link.tsx';
import { addressOf, type Person } from '../data/people.ts';
import { HoverCard } from './hover-card.tsx';

/** A colour for each account in place of a photo; the name is its label. */
export function Avatar({ person, size = 40 }: { person: Person; size?: number }): ReactNode {
  const hue = String((Number(person.id.slice(-4)) * 47) % 360);
  return (
    <svg
      role="img"
      aria-label={person.name}
      width={size}
      height={size}
      viewBox="0 0 40 40"
      className="k_face"
    >
      <circle cx="20" cy="20" r="20" fill={`hsl(${hue} 45% 45%)`} />
      <path d="M13 15a7 7 0 1 0 14 0a7 7 0 1 0-14 0M7 36c2-14 24-14 26 0" fill="#fff" opacity="0.8" />
    </svg>
  );
}

/** The name, with the card that opens over it. */
export function NameLink({ person }: { person: Person }): ReactNode {
  return (
    <HoverArea className="k_name" card={(props) => <HoverCard person={person} props={props} />}>
      <Link href={addressOf(person)}>
        <span>
          <span>{person.name}</span>
        </span>
      </Link>
    </HoverArea>
  );
}

export function AvatarLink({ person, size = 40 }: { person: Person; size?: number }): ReactNode {
  return (
    <Link href={addressOf(person)} aria-label={person.name} tabIndex={-1}>
      <Avatar person={person} size={size} />
    </Link>
  );
}
