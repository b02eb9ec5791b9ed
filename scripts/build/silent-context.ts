/** Stands in for WXT's context of a content script, and does nothing (`wxt.config.ts` says why). */
export const ContentScriptContext = function SilentContext(): void {
  // WXT makes one with `new`, and our scripts never look at it.
};
