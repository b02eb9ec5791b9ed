import { nudgeCardOf } from '../../../lib/content/nudge-card.tsx';
import type { Judged } from '../../../lib/content/judge.ts';
import type { Writing } from '../../../lib/content/writing.ts';
import type { Audience } from '../../../lib/sites/site-adapter.ts';
import { explain, findingOf, policy } from '../example/nudges.ts';
import { overSite, type SiteState } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { layersOf, showCard } from '../frame/layers.ts';
import { nothing } from '../frame/nothing.ts';

type Shape = { audience?: Audience; willPause?: boolean; isAsked?: boolean };

/** The first of some findings, as its card shows it. */
const card =
  (
    findings: () => readonly Judged[],
    { audience = 'public', willPause = false, isAsked = false }: Shape = {},
  ): SiteState =>
  (parts) => {
    const layers = layersOf(parts);
    const all = findings();
    const writing = { surface: { kind: 'composer', root: parts.box } } as unknown as Writing;
    const content = nudgeCardOf(writing, all[0] as Judged, all, {
      adapter: { audience: () => audience },
      ...{ layers, explain, policy, isAsked },
      willPause: () => willPause,
      ...{ onAsk: nothing, onNext: nothing, onNotMySchool: nothing, onDismissed: nothing, leave: nothing },
    });
    showCard(layers, parts, content);
  };

const school = (): Judged => findingOf('school-mention', 'Oak Tree Primary');
const person = (): Judged => findingOf('person-mention', 'Robin Example', { roles: ['pupil'] });

export const page = overSite({
  school: card(() => [school(), person()], { willPause: true }),
  person: card(() => [person()]),
  'person-why': card(() => [person()], { isAsked: true }),
  blocked: card(() => [findingOf('shared-credential', 'welcome2026', { severity: 'block' })], {
    audience: 'friends',
  }),
  role: card(() => [findingOf('role-disclosure', 'my class')], {
    audience: { says: given('Close friends') },
  }),
});
