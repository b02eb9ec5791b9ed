/** @jsxImportSource react */
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

type ComboboxProps = {
  label: string;
  value: string;
  change: (value: string) => void;
  /** What it knows; other words may be typed as well. */
  known: readonly string[];
};

/** A text field with suggestions: while its list is open Enter picks, afterwards it does nothing. */
export function Combobox({ label, value, change, known }: ComboboxProps): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = value.toLowerCase();
  const found = known.filter((word) => word.toLowerCase().includes(wanted) && word !== value).slice(0, 5);
  const listed = open && value !== '' && found.length > 0;

  const pick = (word: string | undefined): void => {
    if (word !== undefined) change(word);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!listed) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setActive((active + by + found.length) % found.length);
    else if (event.key === 'Enter') pick(found[active]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="k_menu-place k_field">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}list`}
        aria-activedescendant={listed ? `${id}${String(active)}` : undefined}
        autoComplete="off"
        value={value}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          change(event.currentTarget.value);
          setOpen(true);
          setActive(0);
        }}
      />
      {listed && (
        <ul role="listbox" id={`${id}list`} className="k_listbox">
          {found.map((word, at) => (
            <li
              key={word}
              id={`${id}${String(at)}`}
              role="option"
              aria-selected={at === active}
              className="k_option"
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                pick(word);
              }}
            >
              {word}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
