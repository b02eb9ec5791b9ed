/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { t, type Label } from '../state/labels.ts';

/** Our own plain line drawings in a 24-unit box; nobody's artwork. */
const SHAPES = {
  bell: 'M6 17h12l-2-3V9a4 4 0 0 0-8 0v5zM10 20h4',
  chat: 'M4 5h16v11H11l-5 4v-4H4z',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M20 12H5M11 5l-7 7 7 7',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  follow: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M2 21c1-9 11-9 12 0M19 6v6M16 9h6',
  unfollow: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M2 21c1-9 11-9 12 0M17 7l5 5M22 7l-5 5',
  globe: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c-6 6-6 12 0 18c6-6 6-12 0-18',
  heart: 'M12 20C2 13 4 5 9 5c2 0 3 2 3 2s1-2 3-2c5 0 7 8-3 15',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4',
  person: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 21c1-9 15-9 16 0',
  plus: 'M12 5v14M5 12h14',
  poll: 'M5 20V10M12 20V4M19 20v-7',
  reply: 'M10 6l-6 6 6 6M4 12h9c4 0 6 3 7 6',
  repeat: 'M4 9l4-4 4 4M8 5v12h6M20 15l-4 4-4-4M16 19V7h-6',
  search: 'M4 11a7 7 0 1 0 14 0a7 7 0 1 0-14 0M16 16l5 5',
  smile: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 9v1M15 9v1M8 14c2 3 6 3 8 0',
  clock: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l4 2',
  send: 'M4 20l17-8L4 4v6l10 2-10 2z',
  tick: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12l3 3 5-6',
} as const;

type IconProps = { shape: keyof typeof SHAPES; testId?: string; label?: Label };

export function Icon({ shape, testId, label }: IconProps): ReactNode {
  const named = label ? { role: 'img', 'aria-label': t(label) } : { 'aria-hidden': true };
  return (
    <svg viewBox="0 0 24 24" className="icon" data-testid={testId} {...named}>
      <path d={SHAPES[shape]} />
    </svg>
  );
}
