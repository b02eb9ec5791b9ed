import type { Settings } from '../core/settings.ts';
import type { AccessService } from './access-service.ts';
import { createCheckUpService } from './check-up-service.ts';
import { createMayIService } from './may-i-service.ts';
import { createSupportService } from './support-service.ts';
import { createWelcomeService } from './welcome-service.ts';
import type { WorkerPorts } from './worker-ports.ts';

type Ports = Pick<WorkerPorts, 'checkUp' | 'welcome' | 'tabs' | 'environment' | 'catalogue' | 'clock'> & {
  settings: () => Promise<Settings>;
  access: Pick<AccessService, 'together'>;
  hasLists: (today: string) => Promise<boolean>;
  /** The toolbar button may say something else now. */
  changed: () => void;
};

/** What stands behind the pages that staff read and fill in for themselves. */
export const createStaffPages = (ports: Ports) => ({
  checkUp: createCheckUpService({ ...ports, store: ports.checkUp }),
  mayI: createMayIService(ports),
  support: createSupportService(ports),
  welcome: createWelcomeService({ ...ports, store: ports.welcome }),
});
