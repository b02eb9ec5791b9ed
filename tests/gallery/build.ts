import { build } from 'vite';

import { galleryOptions } from './options.ts';

/** The built gallery, by path from its root. */
export type GalleryFiles = ReadonlyMap<string, string | Uint8Array>;

let built: Promise<GalleryFiles> | undefined;

async function buildFiles(): Promise<GalleryFiles> {
  const made = await build({ ...galleryOptions, build: { ...galleryOptions.build, write: false } });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** Builds once in each process that asks. */
export const buildGallery = (): Promise<GalleryFiles> => (built ??= buildFiles());
