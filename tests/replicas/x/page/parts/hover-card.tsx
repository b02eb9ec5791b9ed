/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Person } from '../data/people.ts';
import { FollowButton } from './follow-button.tsx';
import { Layer } from '../../../shared/page/layer.tsx';
import { Avatar, NameLinks } from './person-parts.tsx';

const OPEN_AFTER_MS = 300;
const CLOSE_AFTER_MS = 200;

type Spot = { left: number; top: number };

/** Opens a card over what it holds; the card itself lies in the layers, far from the link in the document. */
export function HoverArea({ person, children }: { person: Person; children: ReactNode }): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const [spot, setSpot] = useState<Spot>();

  const soon = (next: () => Spot | undefined, delay: number): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setSpot(next());
    }, delay);
  };
  const below = (): Spot | undefined => {
    const box = area.current?.getBoundingClientRect();
    return (
      box && { left: Math.min(box.left, innerWidth - 320), top: Math.min(box.bottom + 4, innerHeight - 190) }
    );
  };
  const stay = (): void => {
    window.clearTimeout(timer.current);
  };
  const leave = (): void => {
    soon(() => undefined, CLOSE_AFTER_MS);
  };
  useEffect(() => stay, []);

  return (
    <div
      ref={area}
      className="name-links"
      onPointerEnter={() => {
        soon(below, OPEN_AFTER_MS);
      }}
      onPointerLeave={leave}
    >
      {children}
      {spot && (
        <Layer>
          <div
            data-testid="HoverCard"
            className="hover-card"
            style={spot}
            onPointerEnter={stay}
            onPointerLeave={leave}
          >
            <div className="row spread">
              <Avatar person={person} size={56} />
              <FollowButton person={person} />
            </div>
            <NameLinks person={person} card={false} />
            <div dir="auto">{person.bio}</div>
          </div>
        </Layer>
      )}
    </div>
  );
}
