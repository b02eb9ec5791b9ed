/** The part of `runtime` that pages use, as both browsers give it without a polyfill. */
export type PageRuntime = {
  /** Gone once the extension was updated or removed under an open page. */
  id?: string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: {
    addListener: (listener: PageListener) => void;
    removeListener: (listener: PageListener) => void;
  };
};

export type PageListener = (
  message: unknown,
  sender: { id?: string; tab?: unknown },
  respond: (answer: unknown) => void,
) => void;

type WithRuntime = { runtime?: PageRuntime };

/**
 * The runtime of this page; undefined where the extension is gone. Read anew each time, because Firefox and Chromium
 * take it away at different moments of an update.
 */
export function pageRuntime(): PageRuntime | undefined {
  const { browser, chrome } = globalThis as { browser?: WithRuntime; chrome?: WithRuntime };
  const runtime = (browser ?? chrome)?.runtime;
  // In an orphan the object may stay while its `id` is gone (Chromium).
  return runtime?.id === undefined ? undefined : runtime;
}
