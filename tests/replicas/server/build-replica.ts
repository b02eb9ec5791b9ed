import { createHash } from 'node:crypto';
import { build, type BuildOptions } from 'esbuild';

/** The built files of a stand-in by name, and a version that changes with them. */
export type BuiltReplica = { files: ReadonlyMap<string, Uint8Array>; version: string };

const OPTIONS = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: ['chrome144', 'firefox140'],
  jsx: 'automatic',
  outdir: '/',
  // Draft.js and React read these Node globals.
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
} satisfies BuildOptions;

const cache = new Map<string, Promise<BuiltReplica>>();

async function bundle(entryPoints: Record<string, string>): Promise<BuiltReplica> {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints });
  const hash = createHash('sha256');
  for (const file of outputFiles) hash.update(file.contents);
  const files = new Map(outputFiles.map((file) => [file.path.slice(1), file.contents]));
  return { files, version: hash.digest('hex').slice(0, 12) };
}

/** Bundles once for each set of entry points and process. */
export function buildReplica(entryPoints: Record<string, string>): Promise<BuiltReplica> {
  const key = JSON.stringify(entryPoints);
  const known = cache.get(key);
  if (known) return known;
  const built = bundle(entryPoints);
  cache.set(key, built);
  return built;
}
