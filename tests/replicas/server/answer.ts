import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { findReplica } from './registry.ts';
import { html, redirect, type Replica, type ReplicaReply } from './replica.ts';
import { hostOf, recordOf, type RequestRecord } from './request-log.ts';

const unknownHost = (host: string): ReplicaReply =>
  html(
    404,
    `<!doctype html><html lang="en"><title>Not here</title><h1>404</h1><p>No stand-in for ${host}.</p>`,
  );

function send(response: ServerResponse, reply: ReplicaReply): void {
  response.writeHead(reply.status, reply.headers).end(reply.body);
}

async function replyTo(
  replicas: readonly Replica[],
  host: string,
  request: IncomingMessage,
): Promise<ReplicaReply> {
  const replica = findReplica(replicas, host);
  if (!replica) return unknownHost(host);
  const url = new URL(request.url ?? '/', `https://${host}`);
  return replica.respond({ method: request.method ?? 'GET', url, headers: request.headers });
}

/** Answers https requests by their Host header. */
export function httpsListener(replicas: readonly Replica[], requests: RequestRecord[]): RequestListener {
  return (request, response) => {
    const host = hostOf(request.headers.host);
    requests.push(recordOf('https', host, request.url ?? '/', request));
    replyTo(replicas, host, request).then(
      (reply) => {
        send(response, reply);
      },
      (error: unknown) => {
        send(response, html(500, `<!doctype html><pre>${String(error)}</pre>`));
        console.error(error);
      },
    );
  };
}

/** Answers plain http, from the proxy (absolute address) or directly: known hosts are sent on to https. */
export function httpListener(replicas: readonly Replica[], requests: RequestRecord[]): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', `http://${hostOf(request.headers.host) || 'unknown.invalid'}`);
    requests.push(recordOf('http', url.hostname, url.pathname + url.search, request));
    const known = findReplica(replicas, url.hostname) !== undefined;
    send(
      response,
      known ? redirect(`https://${url.hostname}${url.pathname}${url.search}`) : unknownHost(url.hostname),
    );
  };
}
