type Navigates = { navigation?: EventTarget };

/**
 * Calls back whenever the address may have changed: editors open without a load. Where the browser has no events for
 * addresses of its own (before Firefox 147), the focus that an editor takes tells.
 */
export function onAddress(changed: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (const type of ['popstate', 'hashchange', 'pageshow', 'focusin'])
    window.addEventListener(type, changed, options);
  (window as Navigates).navigation?.addEventListener('currententrychange', changed, { signal });
}
