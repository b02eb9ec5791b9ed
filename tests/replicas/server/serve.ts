// usage: npx node tests/replicas/server/serve.ts [port] [proxy port]
import { replicas } from './registry.ts';
import { startReplicas } from './start-replicas.ts';

const [port = '0', proxyPort = '0'] = process.argv.slice(2);
const running = await startReplicas({ port: Number(port), proxyPort: Number(proxyPort) });
console.log(
  `https and http: 127.0.0.1:${String(running.port)}   proxy: 127.0.0.1:${String(running.proxyPort)}`,
);
console.log(replicas.flatMap((replica) => replica.hosts).join(' '));
