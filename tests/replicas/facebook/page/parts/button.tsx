/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { roleButton } from '../../../shared/page/role-button.ts';

type ButtonProps = {
  act: () => void;
  look: 'primary' | 'secondary' | 'plain' | 'field';
  children: ReactNode;
  label?: string;
  disabled?: boolean;
  /** Of a button that opens a menu: whether it is open. */
  menuOpen?: boolean;
};

const LOOKS: Record<ButtonProps['look'], string> = {
  primary: 'k_button k_primary',
  secondary: 'k_button k_secondary',
  plain: 'k_button k_plain',
  field: 'k_button k_field-button',
};

/** A button as the real site makes it: an element with a role, the text deep within, an empty overlay over it all. */
export function Button({ act, look, children, label, disabled = false, menuOpen }: ButtonProps): ReactNode {
  return (
    <div
      {...roleButton(act, disabled)}
      aria-label={label}
      aria-haspopup={menuOpen === undefined ? undefined : 'menu'}
      aria-expanded={menuOpen}
      className={LOOKS[look]}
    >
      <div role="none" className="k_button-inner">
        <div role="none">
          <span dir="auto">
            <span className="k_button-text">{children}</span>
          </span>
        </div>
      </div>
      <div role="none" data-visualcompletion="ignore" className="k_overlay" />
    </div>
  );
}
