import browser from 'webextension-polyfill';

/** The hosts of the manifest that the browser withholds from Lanyard; the button asks for exactly these. */
export async function withheldOrigins(): Promise<readonly string[]> {
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const origins = manifest.host_permissions ?? [];
  const held = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return origins.filter((_, index) => held[index] !== true);
}

/** Must be called within the click itself: a browser asks only while it can see the person's wish. */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });
