type WithRuntime = { runtime?: { id?: string } };

/**
 * Whether the extension this page belongs to is still there. After an update or removal the page's script goes on
 * running, but `runtime.id` is gone.
 */
export function isAlive(): boolean {
  const { browser, chrome } = globalThis as { browser?: WithRuntime; chrome?: WithRuntime };
  return (browser ?? chrome)?.runtime?.id !== undefined;
}
