/** @jsxImportSource react */
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { Layer } from './layer.tsx';

const OPEN_AFTER_MS = 300;
const CLOSE_AFTER_MS = 200;

/** What the card's element must carry. */
export type CardProps = { style: CSSProperties; onPointerEnter: () => void; onPointerLeave: () => void };

type HoverAreaProps = {
  card: (props: CardProps) => ReactNode;
  className?: string;
  children: ReactNode;
};

/** Opens a card over what it holds; the card itself lies in the layers, far from the link in the document. */
export function HoverArea({ card, className, children }: HoverAreaProps): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const [spot, setSpot] = useState<CSSProperties>();

  const soon = (next: () => CSSProperties | undefined, delay: number): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setSpot(next());
    }, delay);
  };
  const below = (): CSSProperties | undefined => {
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
      className={className}
      onPointerEnter={() => {
        soon(below, OPEN_AFTER_MS);
      }}
      onPointerLeave={leave}
    >
      {children}
      {spot && <Layer>{card({ style: spot, onPointerEnter: stay, onPointerLeave: leave })}</Layer>}
    </div>
  );
}
