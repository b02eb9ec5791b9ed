import * as m from '../lib/language/made/messages.ts';

/** A page of Lanyard's own, as the popup leads to it. */
export type OwnPage = { href: string; name: () => string };

/** The one needed in a hurry first. A unit test sees to it that each page is there. */
export const ownPages: readonly OwnPage[] = [
  { href: '/may-i.html', name: m.popupMayI },
  { href: '/concern.html', name: m.popupConcern },
  { href: '/help.html', name: m.popupHelp },
  { href: '/check-up.html', name: m.popupCheckUp },
  { href: '/my-list.html', name: m.popupMyList },
  { href: '/welcome.html', name: m.popupWelcome },
  { href: '/settings.html', name: m.popupSettings },
];
