import type { HTMLAttributes, KeyboardEvent } from 'react';
import { pressProps } from './press-props.ts';

/** What makes an element that is no button behave as one: Enter and Space press it. */
export function roleButton(act: () => void, disabled = false): HTMLAttributes<HTMLElement> {
  if (disabled) return { role: 'button', 'aria-disabled': true, tabIndex: -1 };
  return {
    role: 'button',
    tabIndex: 0,
    ...pressProps(act),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.click();
    },
  };
}
