/** @jsxImportSource react */
import { startPage } from '../../shared/page/start-page.tsx';
import { App } from './app.tsx';
import { tellWhoIsSignedIn } from './state/viewer.ts';

tellWhoIsSignedIn();
startPage(<App />);
