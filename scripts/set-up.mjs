/** Installs the packages and browsers that are missing. Usage: npm run setup */
import { installBrowsers, installPackages } from './commands/set-up.mjs';

installPackages();
installBrowsers();
