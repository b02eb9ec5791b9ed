import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import writeCrx3 from 'crx3';

import type { Signing } from './order.ts';

export type CrxOrder = Signing & {
  /** The zip to sign, whose manifest names the update address. */
  zip: string;
  /** The folder for the CRX and `updates.xml`. */
  out: string;
  /** The CRX's file name. */
  name: string;
  version: string;
  /** The oldest Chrome that may be given it; where it is not said, any that knows CRX3. */
  minimumChrome?: string | undefined;
};

/** In XML an address with `&` would end the file's being read. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Signs a zip as a CRX3 and writes `updates.xml` beside it, which leads to it. Gives the id that the key makes. */
export async function signCrx({ key, updateUrl, zip, out, name, ...about }: CrxOrder): Promise<string> {
  const { appId } = await writeCrx3(createReadStream(zip), {
    keyPath: key,
    crxPath: join(out, name),
    xmlPath: join(out, 'updates.xml'),
    crxURL: escaped(new URL(name, updateUrl).href),
    appVersion: about.version,
    browserVersion: about.minimumChrome,
  });
  return appId;
}
