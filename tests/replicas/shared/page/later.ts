const SENDING_MS = 150;

/** What happens once the server has answered: boxes are empty by then. */
export function later(act: () => void): void {
  setTimeout(act, SENDING_MS);
}
