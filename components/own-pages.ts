import * as m from '../lib/language/made/messages.ts';

/** A page of Lanyard's own, as the popup leads to it. */
export type OwnPage = { href: string; name: () => string };

/** Those needed in a hurry: high up in the popup, where nobody has to look for them. */
export const firstPages: readonly OwnPage[] = [
  { href: '/may-i.html', name: m.popupMayI },
  { href: '/concern.html', name: m.popupConcern },
];

/** All others. A unit test sees to it that each page is there. */
export const ownPages: readonly OwnPage[] = [
  { href: '/help.html', name: m.popupHelp },
  { href: '/check-up.html', name: m.popupCheckUp },
  { href: '/my-list.html', name: m.popupMyList },
  { href: '/welcome.html', name: m.popupWelcome },
  { href: '/settings.html', name: m.popupSettings },
];
