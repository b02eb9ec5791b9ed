import { settings } from './settings.ts';

const removeWorkers = async (): Promise<void> => {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
};

/** From the second page on, the site comes out of its worker's cache; `?sw=0` takes the worker away. */
export function registerServiceWorker(): void {
  const done = settings.serviceWorker ? navigator.serviceWorker.register('/sw.js') : removeWorkers();
  done.catch((error: unknown) => {
    console.error('The service worker was not registered', error);
  });
}
