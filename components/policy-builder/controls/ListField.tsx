import type { JSX, TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import * as m from '../../../lib/language/made/messages.ts';
import { IssueLine } from '../IssueLine.tsx';
import type { FieldProps } from '../state.ts';
import { ItemTools } from './ItemTools.tsx';
import { moved, withoutItem, written } from './list-edit.ts';

type ListProps = FieldProps & { long: boolean };

/** Texts in an order. The last field is always empty: what is written into it is one more. */
export function ListField({ field, long, edit }: ListProps): JSX.Element {
  const { key, title, issues } = field;
  const items = Array.isArray(field.value) ? (field.value as readonly string[]) : [];
  const list = useRef<HTMLOListElement>(null);
  const goTo = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (goTo.current !== undefined) list.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = undefined;
  });

  function put(next: readonly string[], about: string, then?: string): void {
    goTo.current = then;
    edit.onSet(key, next, about);
  }

  const write = (at: number, text: string): void => {
    const next = written(items, at, text);
    const count = next.length - Math.max(items.length, at + 1);
    put(next, `${key} ${at}`, count > 0 ? `[data-item="${at + count}"]` : undefined);
  };
  const tidy = (): void => {
    if (items.some((item) => item.trim() === ''))
      put(
        items.filter((item) => item.trim() !== ''),
        '',
      );
  };
  const move = (at: number, by: 1 | -1): void =>
    put(moved(items, at, by), '', `[data-move="${at + by} ${by}"]`);

  return (
    <ol class="list" ref={list} aria-labelledby={`title-${key}`}>
      {[...items, ''].map((item, at) => {
        const wrong = issues.filter((issue) => issue.item === at);
        const isNew = at === items.length;
        const all = {
          value: item,
          'data-item': at,
          'aria-label': isNew ? m.builderNewItem({ title }) : m.builderItem({ title, at: at + 1 }),
          'aria-describedby': wrong.length > 0 ? `wrong-${key}-${at}` : `hint-${key}`,
          'aria-invalid': wrong.some(({ level }) => level === 'error'),
          onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
            write(at, currentTarget.value),
          onBlur: tidy,
        };
        return (
          <li key={at} class={isNew ? 'new' : undefined}>
            {long ? <textarea {...all} rows={2} /> : <input {...all} type="text" autocomplete="off" />}
            {!isNew && (
              <ItemTools
                name={item}
                at={at}
                last={items.length - 1}
                onMove={(by) => move(at, by)}
                onRemove={() => put(withoutItem(items, at), '', `[data-item="${at}"]`)}
              />
            )}
            {wrong.length > 0 && (
              <div id={`wrong-${key}-${at}`} class="wrong">
                {wrong.map((issue, place) => (
                  <IssueLine key={place} field={key} issue={issue} edit={edit} />
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
