/** @jsxImportSource react */
import { startPage } from '../../shared/page/start-page.tsx';
import { App } from './app.tsx';

startPage(<App />);
