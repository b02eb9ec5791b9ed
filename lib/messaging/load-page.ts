type Page<Facts> = {
  ask: () => Promise<Facts>;
  /** Facts stand on the page already. */
  isShown: () => boolean;
  loading: () => void;
  show: (facts: Facts) => void;
  failed: () => void;
};

/**
 * Asks for what a page of Lanyard's own shows, at first and again whenever somebody comes back to it. What it shows stays
 * until there is something newer, also where nothing comes: somebody may have begun to write there.
 */
export async function loadPage<Facts>({ ask, isShown, loading, show, failed }: Page<Facts>): Promise<void> {
  if (!isShown()) loading();
  const [answer] = await Promise.allSettled([ask()]);
  if (answer.status === 'fulfilled') show(answer.value);
  else if (!isShown()) failed();
}
