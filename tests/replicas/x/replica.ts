import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildReplica } from '../server/build-replica.ts';
import { html, redirect, type Replica, type ReplicaReply, type ReplicaRequest } from '../server/replica.ts';

const SERVED = ['x.com', 'mobile.x.com'];
const REDIRECTED = ['www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const ENTRY_POINTS = {
  main: here('./page/main.tsx'),
  style: here('./page/style.css'),
  'service-worker': here('./page/service-worker.ts'),
};

// As strict as the real one in what matters to an extension: no inline script, no eval, no other host.
const POLICY = [
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; worker-src 'self'",
  "img-src 'self' data: blob:; media-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
].join('; ');

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  webm: 'video/webm',
};

const shell = (lang: string): string => `<!doctype html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_replica/style.css">
<script src="/_replica/main.js" defer></script>
</head>
<body><div id="react-root"></div></body>
</html>
`;

/** The query wins over the cookie, as the page itself keeps the choice in both. */
function langOf({ url, headers }: ReplicaRequest): string {
  const wanted = url.searchParams.get('lang') ?? /(?:^|; )lang=(\w+)/.exec(headers.cookie ?? '')?.[1];
  return wanted === 'zz' ? 'zz' : 'en';
}

async function fileBody(name: string): Promise<string | Uint8Array | undefined> {
  if (name === 'clip.webm') return readFile(here('./page/clip.webm'));
  const { files, version } = await buildReplica(ENTRY_POINTS);
  if (name !== 'service-worker.js') return files.get(name);
  // A changed byte makes browsers install the new worker, and names its cache.
  return `self.replicaVersion=${JSON.stringify(version)};\n${new TextDecoder().decode(files.get(name))}`;
}

async function file(name: string): Promise<ReplicaReply> {
  const body = await fileBody(name);
  if (body === undefined) return html(404, '<!doctype html><h1>404</h1>');
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache' }, body };
}

async function respond(request: ReplicaRequest): Promise<ReplicaReply> {
  const { hostname, pathname, search } = request.url;
  if (REDIRECTED.includes(hostname)) return redirect(`https://x.com${pathname}${search}`);
  if (pathname === '/sw.js') return file('service-worker.js');
  if (pathname.startsWith('/_replica/') && pathname !== '/_replica/shell')
    return file(pathname.slice('/_replica/'.length));
  // `no-cache`, not the real site's `no-store`, so that the back/forward cache may keep the page.
  return html(200, shell(langOf(request)), {
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
  });
}

export const xReplica: Replica = { hosts: [...SERVED, ...REDIRECTED], respond };
