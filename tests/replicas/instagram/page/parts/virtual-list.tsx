/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';

const ROW_HEIGHT = 60;

/** How many rows are in the document, however long the list is. */
const ROWS = 12;

type VirtualListProps<Item> = { items: readonly Item[]; row: (item: Item) => ReactNode };

/** While it is scrolled the same elements show other rows: a row that leaves at the top comes back at the bottom. */
export function VirtualList<Item>({ items, row }: VirtualListProps<Item>): ReactNode {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.min(Math.floor(top / ROW_HEIGHT) - 2, items.length - ROWS));
  const shown = items.slice(first, first + ROWS);
  return (
    <div
      className="k_scroller"
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
      }}
    >
      <div className="k_scrolled" style={{ height: items.length * ROW_HEIGHT }}>
        {shown.map((item, index) => (
          <div
            key={(first + index) % ROWS}
            className="k_scrolled-row"
            style={{ transform: `translateY(${String((first + index) * ROW_HEIGHT)}px)` }}
          >
            {row(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
