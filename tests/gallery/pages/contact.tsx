import { showContactCard } from '../../../lib/content/contact-card.tsx';
import { showContactNotice } from '../../../lib/content/contact-notice.tsx';
import type { ContactQuestion } from '../../../lib/content/contact-question.ts';
import { safetyLine } from '../../../lib/content/contact-words.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { nudgeSettings } from '../example/nudges.ts';
import { overSite, type SiteParts, type SiteState } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { layersOf, press, showCard } from '../frame/layers.ts';
import { copyNothing, nothing } from '../frame/nothing.ts';

const answers = { back: nothing, someoneElse: nothing, policyAllows: nothing, checked: nothing };

function ask(parts: SiteParts, change: Partial<ContactQuestion>): void {
  const { kind = 'follow' } = change.action ?? {};
  const question: ContactQuestion = {
    rule: 'request-accept',
    severity: 'pause',
    roles: ['pupil'],
    digests: [],
    ...change,
    action: { kind, account: { handle: 'robin.example' }, control: parts.box },
  };
  showContactCard(question, nudgeSettings, answers, {
    layers: layersOf(parts),
    siteName: given('Facebook'),
    today: () => given('19 November 2026'),
    copy: copyNothing,
    print: nothing,
  });
}

const of = (kind: 'follow' | 'befriend' | 'accept') => ({ kind }) as ContactQuestion['action'];

const question =
  (change: Partial<ContactQuestion> = {}, pressed: readonly string[] = []): SiteState =>
  (parts) => {
    ask(parts, change);
    for (const selector of pressed) press(selector);
  };

const notice =
  (lead: () => string, safety?: () => string, pressed: readonly string[] = []): SiteState =>
  (parts) => {
    const layers = layersOf(parts);
    const said = { near: parts.box, lead: lead(), rule: 'request-accept', roles: ['pupil'] } as const;
    showContactNotice({ ...said, safety: safety?.() }, nudgeSettings, {
      close: nothing,
      notice: (_near, _says, content) => {
        const draw = (): void => showCard(layers, parts, content());
        draw();
        return draw;
      },
    });
    for (const selector of pressed) press(selector);
  };

export const page = overSite({
  follow: question({ action: of('follow') }),
  accept: question({ action: of('accept') }),
  'accept-all-said': question({ action: of('accept') }, [
    '.why button',
    '.offers .actions button',
    '.dialog > .actions button:last-child',
  ]),
  refused: question({ action: of('befriend'), severity: 'block' }),
  official: question({ action: of('accept'), roles: [] }),
  'own-list': question({ action: of('befriend'), own: true }, ['.why button']),
  page: notice(() => m.personOnPage({ list: 'school' })),
  message: notice(
    () => m.personOnMessage({ list: 'school' }),
    () => safetyLine(nudgeSettings.contacts),
    ['.why button'],
  ),
});
