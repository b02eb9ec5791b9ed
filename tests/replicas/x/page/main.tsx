/** @jsxImportSource react */
import { startPage } from '../../shared/page/start-page.tsx';
import { App } from './app.tsx';
import { startShortcuts } from './start-shortcuts.ts';
import { startRouter } from './state/router.ts';

startRouter();
startShortcuts();
startPage(<App />);
