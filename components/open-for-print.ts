/** On paper all groups stand open; afterwards those are closed again that were. */
export function openAllForPrint(): void {
  let closed: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const group of closed) group.open = true;
  });
  addEventListener('afterprint', () => {
    for (const group of closed) group.open = false;
  });
}
