/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { roleButton } from '../../../shared/page/role-button.ts';
import { Button } from './button.tsx';

type MenuProps = {
  label: string;
  text: string;
  look: 'primary' | 'secondary' | 'plain';
  items: readonly (readonly [text: string, act: () => void])[];
};

/** A button that opens a list of things to do. */
export function Menu({ label, text, look, items }: MenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div className="k_menu-place">
      <Button look={look} label={label} act={() => setOpen(!open)} menuOpen={open}>
        {text}
      </Button>
      {open && (
        <div role="menu" className="k_menu">
          {items.map(([name, act]) => (
            <div
              key={name}
              className="k_menu-item"
              {...roleButton(() => {
                setOpen(false);
                act();
              })}
              role="menuitem"
            >
              <span dir="auto">{name}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
