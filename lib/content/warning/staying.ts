type Staying = {
  toast: HTMLElement;
  /** How long it stays when nobody is at it, in ms; a third of that once somebody was. */
  stays: number;
  /** What ends it at once when pressed. */
  ending: readonly HTMLElement[];
  end: () => void;
  signal: AbortSignal;
};

/** Ends a toast after a while, but not while the pointer or the focus is in it. */
export function stayFor({ toast, stays, ending, end, signal }: Staying): void {
  let timer = setTimeout(end, stays);
  const hold = (): void => clearTimeout(timer);
  const letGo = (): void => {
    hold();
    timer = setTimeout(end, stays / 3);
  };
  signal.addEventListener('abort', hold);
  for (const type of ['pointerenter', 'focusin']) toast.addEventListener(type, hold, { signal });
  for (const type of ['pointerleave', 'focusout']) toast.addEventListener(type, letGo, { signal });
  for (const button of ending) button.addEventListener('click', end, { signal });
}
