const roots: ShadowRoot[] = [];

/** In the gallery, and nowhere else, shadow roots are open, so that axe sees into them. No build of Lanyard opens one. */
export function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  };
}

/** The shadow roots that stand in the page. */
export const rootsInPage = (): readonly ShadowRoot[] => roots.filter(({ host }) => host.isConnected);
