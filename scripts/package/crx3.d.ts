declare module 'crx3' {
  import type { Readable } from 'node:stream';

  type Options = {
    keyPath: string;
    crxPath: string;
    xmlPath: string;
    crxURL: string;
    appVersion: string;
    browserVersion?: string | undefined;
  };

  /** Signs what the stream gives, which must be a zip. */
  const writeCrx3: (zip: Readable, options: Options) => Promise<{ appId: string }>;
  export = writeCrx3;
}
