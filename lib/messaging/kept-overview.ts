import { type KeptOverview, keptOverviewName, stillTrue } from '../core/kept-overview.ts';

/** The part of both browsers' API that is used here, as they give it without a polyfill. */
type Browser = {
  runtime: { getManifest: () => { version: string } };
  storage: { session: { get: (name: string) => Promise<Record<string, unknown>> } };
};

/**
 * What the worker kept for the popup, where it is true at this moment; never rejects.
 *
 * @param now in ms since the Unix epoch.
 */
export async function readKeptOverview(now: number): Promise<KeptOverview | undefined> {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  const { runtime, storage } = (browser ?? chrome) as Browser;
  const kept = await storage.session.get(keptOverviewName).catch(() => undefined);
  return stillTrue(kept?.[keptOverviewName], { version: runtime.getManifest().version, now });
}
