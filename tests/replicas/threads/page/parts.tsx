/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../shared/page/link.tsx';
import { roleButton } from '../../shared/page/role-button.ts';
import { me, send, t, useSent, type Person } from './state.ts';

type ButtonProps = {
  act: () => void;
  children: ReactNode;
  label?: string;
  menu?: boolean;
  off?: boolean;
  /** Drawn as the one to press. */
  main?: boolean;
};

/** Elements with the role of a button: the site has no others. */
export const Button = ({
  act,
  children,
  label,
  menu = false,
  off = false,
  main = false,
}: ButtonProps): ReactNode => (
  <div
    {...roleButton(act, off)}
    className={main ? 'k_button k_main' : 'k_button'}
    aria-label={label}
    aria-haspopup={menu ? 'menu' : undefined}
  >
    <div>{children}</div>
  </div>
);

export const Icon = ({ name }: { name: string }): ReactNode => (
  <svg aria-label={name} role="img" viewBox="0 0 20 20" width="20" height="20">
    <title>{name}</title>
    <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" />
  </svg>
);

export function FollowButton({ person }: { person: Person }): ReactNode {
  const last = useSent().findLast(
    (entry) => (entry.kind === 'follow' || entry.kind === 'unfollow') && entry.to === person.username,
  );
  const follows = last?.kind === 'follow';
  if (person === me) return null;
  return (
    <Button
      main={!follows}
      act={() => {
        send({ kind: follows ? 'unfollow' : 'follow', to: person.username });
      }}
    >
      {t(follows ? 'following' : 'follow')}
    </Button>
  );
}

export const PersonRow = ({ person }: { person: Person }): ReactNode => (
  <div className="k_row">
    <div className="k_grow">
      <Link href={`/@${person.username}`}>
        <span>{person.username}</span>
      </Link>
      <div>
        <span className="k_faint">{person.name}</span>
      </div>
    </div>
    <FollowButton person={person} />
  </div>
);
