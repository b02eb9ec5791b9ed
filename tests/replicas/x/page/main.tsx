/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { registerServiceWorker } from './register-service-worker.ts';
import { startRouter } from './state/router.ts';
import { applySettings } from './state/settings.ts';
import { startShortcuts } from './start-shortcuts.ts';

const container = document.getElementById('react-root');
if (!container) throw new Error('The page has no #react-root');
const layers = document.createElement('div');
layers.id = 'layers';
document.body.append(layers);

applySettings();
startRouter();
startShortcuts();
createRoot(container).render(<App />);
registerServiceWorker();
