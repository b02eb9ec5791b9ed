import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { hostOf, recordOf, type RequestRecord } from './request-log.ts';

function tunnel(client: Duplex, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    upstream.pipe(client);
    client.pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  client.on('error', () => upstream.destroy());
}

/** A proxy (Firefox has no resolver rules) that sends every host to our server and notes every host asked for. */
export function createConnectProxy(port: number, requests: RequestRecord[], plain: RequestListener): Server {
  const proxy = createServer(plain);
  proxy.on('connect', (request, client) => {
    requests.push(recordOf('connect', hostOf(request.url), '', request));
    tunnel(client, port);
  });
  return proxy;
}
