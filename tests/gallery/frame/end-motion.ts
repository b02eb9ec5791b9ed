/** What moves has arrived. */
export function endMotion(): void {
  for (const animation of document.getAnimations()) animation.cancel();
}
