// The libraries of this project describe pages, not workers: these are the few words needed here.
type WaitingEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
type FetchingEvent = WaitingEvent & { request: Request; respondWith: (reply: Promise<Response>) => void };
type WorkerScope = {
  /** Put in front of this script by the server. */
  replicaVersion: string;
  addEventListener: ((name: 'install' | 'activate', act: (event: WaitingEvent) => void) => void) &
    ((name: 'fetch', act: (event: FetchingEvent) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
};

const worker = globalThis as unknown as WorkerScope;
const CACHE = `replica-${worker.replicaVersion}`;
const SHELL = '/_replica/shell';
const FILES = [SHELL, '/_replica/main.js', '/_replica/style.css'];

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES);
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.mode === 'navigate' ? SHELL : request);
  return kept ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fill());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
// Navigations never reach the network, which is how the real site passes network rules by.
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

export {};
