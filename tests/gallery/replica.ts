import { extname } from 'node:path';

import { html, type Replica, type ReplicaReply } from '../replicas/server/replica.ts';
import { buildGallery } from './build.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function replyTo(path: string): Promise<ReplicaReply> {
  const files = await buildGallery();
  const name = path === '/' ? '/index.html' : path;
  const body = files.get(name);
  if (body === undefined) return html(404, '<!doctype html><h1>404</h1>');
  const type = TYPES[extname(name)] ?? 'text/plain';
  // Every other file has a name of its content.
  const cache = name === '/index.html' ? 'no-cache' : 'max-age=3600';
  return { status: 200, headers: { 'content-type': type, 'cache-control': cache }, body };
}

/** The gallery on the tests’ own server, built when it is first asked for. */
export const galleryReplica: Replica = {
  hosts: ['gallery.example'],
  respond: ({ url }) => replyTo(url.pathname),
};
