import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { httpListener, httpsListener } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import { createConnectProxy } from './connect-proxy.ts';
import { replicas } from './registry.ts';
import type { Replica } from './replica.ts';
import type { RequestRecord } from './request-log.ts';
import { createTwoWayServer } from './two-way-server.ts';

export type RunningReplicas = {
  /** https and http; for `--host-resolver-rules=MAP * 127.0.0.1:<port>`. */
  port: number;
  /** The CONNECT proxy, for Firefox and for watching traffic. */
  proxyPort: number;
  /** Everything that arrived, oldest first; empty it with `requests.length = 0`. */
  requests: RequestRecord[];
  close: () => Promise<void>;
};

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  return (server.address() as AddressInfo).port;
}

function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return async () => {
    const closed = new Promise<void>((done) => {
      server.close(() => {
        done();
      });
    });
    // Browsers keep tunnels open; `close` alone would wait for them.
    for (const socket of sockets) socket.destroy();
    await closed;
  };
}

type StartOptions = {
  port?: number;
  proxyPort?: number;
  /** Further hosts, such as the tour's own page. */
  beside?: readonly Replica[];
};

/** Starts every stand-in on one port, and takes free ports where none are named. */
export async function startReplicas(fixed: StartOptions = {}): Promise<RunningReplicas> {
  const requests: RequestRecord[] = [];
  const served = [...replicas, ...(fixed.beside ?? [])];
  const certificate = await makeCertificate(served.flatMap((replica) => replica.hosts));
  const plain = httpListener(served, requests);
  const secure = createHttps(certificate, httpsListener(served, requests));
  const server = createTwoWayServer(secure, createHttp(plain));
  const closeServer = closer(server);
  const port = await listen(server, fixed.port ?? 0);
  const proxy = createConnectProxy(port, requests, plain);
  const closeProxy = closer(proxy);
  const proxyPort = await listen(proxy, fixed.proxyPort ?? 0);
  const close = async (): Promise<void> => {
    await Promise.all([closeServer(), closeProxy()]);
  };
  return { port, proxyPort, requests, close };
}
