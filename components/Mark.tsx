import type { JSX } from 'preact';

/**
 * Lanyard's mark, as in `assets/mark.svg`, without the room around it: the card's edge stands where text begins. `size`
 * is its height in CSS pixels.
 */
export const Mark = ({ size }: { size: number }): JSX.Element => (
  <svg class="mark" height={size} viewBox="28 2 72 122" fill="none" aria-hidden="true">
    <path d="M64 10C98 10 104 40 66 76" stroke="#1c6f66" stroke-width="15" stroke-linecap="round" />
    <path d="M64 10C30 10 24 40 62 76" stroke="#2f9485" stroke-width="15" stroke-linecap="round" />
    <rect x="55" y="62" width="18" height="20" rx="6" fill="#4d4670" />
    <rect x="28" y="75" width="72" height="48" rx="12" fill="#f2ac5f" />
    <circle cx="52" cy="99" r="12" fill="#fff6e8" />
    <rect x="72" y="90" width="18" height="6" rx="3" fill="#fff6e8" />
    <rect x="72" y="102" width="12" height="6" rx="3" fill="#fff6e8" />
  </svg>
);
