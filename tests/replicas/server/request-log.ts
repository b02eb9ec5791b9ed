import type { IncomingMessage } from 'node:http';

/** One thing that reached us over the network. The extension must add none. */
export type RequestRecord = {
  /** `connect`: a tunnel asked of the proxy. `https`, `http`: a request for a page or file. */
  via: 'connect' | 'https' | 'http';
  method: string;
  host: string;
  /** Path and query; empty for `connect`. */
  path: string;
  /** `Sec-Fetch-*`, `Origin`, `Referer` and `User-Agent`, in lower case, where the browser sent them. */
  headers: Record<string, string>;
};

const KEPT = /^(sec-fetch-.*|origin|referer|user-agent)$/;

export function hostOf(authority: string | undefined): string {
  return (authority ?? '').replace(/:\d+$/, '').toLowerCase();
}

export function recordOf(
  via: RequestRecord['via'],
  host: string,
  path: string,
  request: IncomingMessage,
): RequestRecord {
  const kept = Object.entries(request.headers).filter(([name]) => KEPT.test(name));
  const headers = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
  return { via, method: request.method ?? 'GET', host, path, headers };
}
