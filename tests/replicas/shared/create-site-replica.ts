import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildReplica, type BuiltReplica } from '../server/build-replica.ts';
import { html, redirect, type Replica, type ReplicaReply, type ReplicaRequest } from '../server/replica.ts';

type SiteReplica = {
  served: readonly string[];
  redirected: readonly string[];
  /** The host that redirected ones send on to. */
  home: string;
  title: string;
  /** The `page` folder: `main.tsx`, `style.css`. */
  page: URL;
  /** Id of the element that React draws into. */
  rootId: string;
  htmlId?: string;
  /** Other files of `page`, by name. */
  files?: readonly string[];
  /** What is done to the bundle before it is served. */
  finish?: (built: BuiltReplica) => BuiltReplica;
};

// As strict as the real ones in what matters to an extension: no inline script, no eval, no other host.
const POLICY = [
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; worker-src 'self'",
  "img-src 'self' data: blob:; media-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
].join('; ');

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  webm: 'video/webm',
};

const shell = ({ title, rootId, htmlId }: SiteReplica, lang: string): string => `<!doctype html>
<html lang="${lang}" dir="ltr"${htmlId === undefined ? '' : ` id="${htmlId}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_replica/style.css">
<script src="/_replica/main.js" defer></script>
</head>
<body><div id="${rootId}"></div></body>
</html>
`;

/** The query wins over the cookie, as the page itself keeps the choice in both. */
function langOf({ url, headers }: ReplicaRequest): string {
  const wanted = url.searchParams.get('lang') ?? /(?:^|; )lang=(\w+)/.exec(headers.cookie ?? '')?.[1];
  return wanted === 'zz' ? 'zz' : 'en';
}

async function builtOf({ page, finish }: SiteReplica): Promise<BuiltReplica> {
  const built = await buildReplica({
    main: fileURLToPath(new URL('main.tsx', page)),
    style: fileURLToPath(new URL('style.css', page)),
    'service-worker': fileURLToPath(new URL('page/service-worker.ts', import.meta.url)),
  });
  return finish ? finish(built) : built;
}

async function fileBody(site: SiteReplica, name: string): Promise<string | Uint8Array | undefined> {
  if (site.files?.includes(name)) return readFile(new URL(name, site.page));
  const { files, version } = await builtOf(site);
  if (name !== 'service-worker.js') return files.get(name);
  // A changed byte makes browsers install the new worker, and names its cache.
  return `self.replicaVersion=${JSON.stringify(version)};\n${new TextDecoder().decode(files.get(name))}`;
}

async function file(site: SiteReplica, name: string): Promise<ReplicaReply> {
  const body = await fileBody(site, name);
  if (body === undefined) return html(404, '<!doctype html><h1>404</h1>');
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  // As on the real sites, whose scripts are fetched and read once; only a worker is looked at anew each time.
  const cache = name === 'service-worker.js' ? 'no-cache' : 'max-age=3600';
  return { status: 200, headers: { 'content-type': type, 'cache-control': cache }, body };
}

async function respond(site: SiteReplica, request: ReplicaRequest): Promise<ReplicaReply> {
  const { hostname, pathname, search } = request.url;
  if (site.redirected.includes(hostname)) return redirect(`https://${site.home}${pathname}${search}`);
  if (pathname === '/sw.js') return file(site, 'service-worker.js');
  if (pathname.startsWith('/_replica/') && pathname !== '/_replica/shell')
    return file(site, pathname.slice('/_replica/'.length));
  // `no-cache`, not the real sites' `no-store`, so that the back/forward cache may keep the page.
  return html(200, shell(site, langOf(request)), {
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
  });
}

/** A stand-in that is one page, drawn by its script at every address. */
export const createSiteReplica = (site: SiteReplica): Replica => ({
  hosts: [...site.served, ...site.redirected],
  respond: (request) => respond(site, request),
});
