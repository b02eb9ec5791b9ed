import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildReplica } from '../../../tests/replicas/server/build-replica.ts';
import {
  html,
  type Replica,
  type ReplicaReply,
  type ReplicaRequest,
} from '../../../tests/replicas/server/replica.ts';
import type { ClockAction } from './clock-actions.ts';

const HOST = 'lanyard.example';

export const startPageAddress = `https://${HOST}/`;

/** What the page's buttons do; gives the demonstration's time afterwards, in milliseconds since the Unix epoch. */
export type SetClock = (action: ClockAction | undefined) => Promise<number>;

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const types: Readonly<Record<string, string>> = {
  'page.js': 'text/javascript; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
  'mark.svg': 'image/svg+xml',
};

const found = (type: string, body: string | Uint8Array): ReplicaReply => ({
  status: 200,
  headers: { 'content-type': type, 'cache-control': 'no-store' },
  body,
});

async function fileReply(name: string): Promise<ReplicaReply> {
  const type = types[name];
  if (type === undefined) return html(404, '<!doctype html><h1>404</h1>');
  if (name === 'mark.svg') return found(type, await readFile(file('../../../assets/mark.svg')));
  const { files } = await buildReplica({ page: file('page.ts'), style: file('style.css') });
  return found(type, files.get(name) ?? '');
}

async function respond({ method, url }: ReplicaRequest, setClock: SetClock): Promise<ReplicaReply> {
  if (url.pathname === '/') return html(200, await readFile(file('index.html'), 'utf8'));
  if (url.pathname !== '/clock') return fileReply(url.pathname.slice(1));
  // Only the page's own buttons post; reading changes nothing.
  const action = method === 'POST' ? (url.searchParams.get('action') as ClockAction) : undefined;
  return found('application/json', JSON.stringify(await setClock(action)));
}

/** The page that says what to try, on a host of its own beside the stand-in sites. */
export const createStartPage = (setClock: SetClock): Replica => ({
  hosts: [HOST],
  respond: (request) => respond(request, setClock),
});
