const SENDING_MS = 150;

/** What happens once the server has answered: boxes are empty by then. Tests read how much is on its way. */
export function later(act: () => void): void {
  const page = window as Window & { __sending?: number };
  page.__sending = (page.__sending ?? 0) + 1;
  setTimeout(() => {
    act();
    page.__sending = (page.__sending ?? 1) - 1;
  }, SENDING_MS);
}
