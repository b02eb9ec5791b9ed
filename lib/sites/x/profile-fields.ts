import type { TextSurfaceKind } from '../../core/surface.ts';
import { areDisabled, isDisabled } from '../../dom/controls.ts';
import { nearestIn, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { isAccountRoute, isProfileRoute } from './urls.ts';

/** Boxes of words. Passwords, codes and searches are never read. */
const field =
  'textarea, [contenteditable="true"], input:not([type]), input:is([type="text"], [type="email"], [type="tel"], [type="url"])';

const never =
  '[type="search"], [role="searchbox"], [autocomplete="one-time-code"], [data-testid="SearchBox_Search_Input"]';

/** Fields and buttons of the profile form, known whatever the address says (it opens over many pages). */
const profileField =
  'input[name="displayName"], textarea[name="description"], input[name="location"], input[name="url"], [data-testid="job-title-input"]';

const profileSave = '[data-testid="Profile_Save_Button"]';

const form = '[role="dialog"], form, main';

function kindAt(element: Element, path: EventPath, route: string): TextSurfaceKind | undefined {
  const inForm = nearestIn(path, form);
  if (element.matches(profileField) && inForm?.querySelector(profileSave)) return 'profile-field';
  if (inForm === undefined) return undefined;
  if (isProfileRoute(route)) return 'profile-field';
  return isAccountRoute(route) ? 'account-field' : undefined;
}

export function fieldAt(path: EventPath, route: string): TextSurface | undefined {
  const root = nearestIn(path, field);
  if (!(root instanceof HTMLElement) || root.matches(never)) return undefined;
  const kind = kindAt(root, path, route);
  return kind === undefined ? undefined : { kind, root };
}

function fieldsIn(around: Element, kind: TextSurfaceKind): readonly TextSurface[] {
  return [...around.querySelectorAll<HTMLElement>(field)]
    .filter((root) => !root.matches(never))
    .map((root) => ({ kind, root }));
}

/** The fields that a save button of these pages saves; on newer pages, whose ids are not known, a form's own button. */
export function fieldSubmitAt(path: EventPath, route: string): readonly TextSurface[] {
  const control = nearestIn(path, `${profileSave}, button[type="submit"]`);
  const around = control && path.slice(path.indexOf(control)).find((element) => element.matches(form));
  if (control === undefined || around === undefined || isDisabled(control)) return [];
  if (control.matches(profileSave) || isProfileRoute(route)) return fieldsIn(around, 'profile-field');
  return isAccountRoute(route) ? fieldsIn(around, 'account-field') : [];
}

/** Enter in a one-line field of a form sends the form, unless its button is disabled. */
export function fieldKeySubmits({ root }: TextSurface, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(root instanceof HTMLInputElement) || root.form === null) return false;
  return !areDisabled(root.form.querySelectorAll(`${profileSave}, button[type="submit"]`));
}

export function fieldsSentWith({ root, kind }: TextSurface): readonly TextSurface[] {
  return fieldsIn(root.closest(form) ?? root, kind);
}

export function aroundField({ root }: TextSurface): { region: Element; controls: readonly Element[] } {
  const dialog = root.closest('[role="dialog"]');
  const controls =
    (dialog ?? root.closest(form))?.querySelectorAll(`${profileSave}, button[type="submit"]`) ?? [];
  return { region: dialog ?? root.closest('label') ?? root, controls: [...controls] };
}
