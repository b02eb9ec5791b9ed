import { showEditPause } from '../../../lib/content/edit-pause/show.tsx';
import type { Judged } from '../../../lib/content/judge.ts';
import { showPause, type Pause } from '../../../lib/content/pauses.tsx';
import { explain, findingOf, nudgeSettings, policy } from '../example/nudges.ts';
import { overSite, type SiteState } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { firstDialog, layersOf } from '../frame/layers.ts';
import { nothing } from '../frame/nothing.ts';

const pause =
  (findings: () => readonly Judged[], change: Partial<Pause> = {}): SiteState =>
  (parts) => {
    const asked: Pause = {
      surface: { kind: 'composer', root: parts.box },
      findings: findings(),
      blocked: false,
      called: given('Post'),
      onBack: nothing,
      onGoOn: nothing,
      ...change,
    };
    const layers = firstDialog(layersOf(parts));
    showPause(asked, { layers, adapter: {}, explain, policy, signal: parts.signal });
  };

const edit =
  (severity: 'notice' | 'pause' | 'block'): SiteState =>
  (parts) => {
    const layers = firstDialog(layersOf(parts));
    const asked = { severity, settings: nudgeSettings, onBack: nothing, onGoOn: nothing };
    showEditPause(layers, asked, parts.signal);
  };

const school = (): Judged => findingOf('school-mention', 'Oak Tree Primary', { severity: 'pause' });
const person = (): Judged =>
  findingOf('person-mention', 'Robin Example', { severity: 'pause', roles: ['pupil'] });
const phone = (): Judged => findingOf('contact-details', '07700 900123', { severity: 'pause' });
const role = (): Judged => findingOf('role-disclosure', 'my class', { severity: 'pause' });

export const page = overSite({
  several: pause(() => [school(), person(), phone(), role()]),
  one: pause(() => [school()]),
  refused: pause(() => [school()], { blocked: true }),
  'wikipedia-pause': edit('pause'),
  'wikipedia-notice': edit('notice'),
  'wikipedia-refused': edit('block'),
});
