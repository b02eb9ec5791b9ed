/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { pressProps } from '../../../shared/page/press-props.ts';

type ButtonProps = {
  act: () => void;
  look: 'filled' | 'outlined' | 'plain' | 'icon';
  children: ReactNode;
  testId?: string;
  label?: string;
  disabled?: boolean;
};

/** A button as the real site makes it: disabled is said three times, the text lies two elements deep. */
export function Button({ act, look, children, testId, label, disabled = false }: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      role="button"
      className={`button ${look}`}
      data-testid={testId}
      aria-label={label}
      {...(disabled ? { disabled: true, 'aria-disabled': true, tabIndex: -1 } : {})}
      {...pressProps(act)}
    >
      <div dir="ltr" className="button-content">
        <span>
          <span>{children}</span>
        </span>
      </div>
    </button>
  );
}
