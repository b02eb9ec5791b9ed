import type { Server as HttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';

const TLS_HANDSHAKE = 0x16;

/**
 * One port for https and http: Chromium's `--host-resolver-rules=MAP * 127.0.0.1:port` sends both to it, so the
 * first byte decides.
 */
export function createTwoWayServer(secure: HttpServer, plain: HttpServer): Server {
  return createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}
