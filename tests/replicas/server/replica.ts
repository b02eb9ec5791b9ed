import type { IncomingHttpHeaders } from 'node:http';

/** What a stand-in is asked. */
export type ReplicaRequest = { method: string; url: URL; headers: IncomingHttpHeaders };

/** What it answers. */
export type ReplicaReply = { status: number; headers: Record<string, string>; body: string | Uint8Array };

/** One stand-in site. */
export type Replica = {
  /** Every host name it answers to; the certificate is made for these. */
  hosts: readonly string[];
  respond: (request: ReplicaRequest) => Promise<ReplicaReply>;
};

export function html(status: number, body: string, headers: Record<string, string> = {}): ReplicaReply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

export function redirect(location: string): ReplicaReply {
  return { status: 301, headers: { location, 'cache-control': 'no-store' }, body: '' };
}
