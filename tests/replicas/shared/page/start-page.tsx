/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerServiceWorker } from './register-service-worker.ts';
import { applySettings } from './settings.ts';

/** Draws the site into the container the server wrote, with `#layers` beside it for dialogs. */
export function startPage(app: ReactNode): void {
  const container = document.body.firstElementChild;
  if (!container) throw new Error('The page has no container');
  const layers = document.createElement('div');
  layers.id = 'layers';
  document.body.append(layers);
  applySettings();
  createRoot(container).render(app);
  registerServiceWorker();
}
