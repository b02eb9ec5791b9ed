import type { TextSurfaceKind } from '../../core/surface.ts';
import { field as plainField, neverRead } from '../../dom/boxes.ts';
import { button, isBefore, opensMore, wordedIn } from '../../dom/buttons.ts';
import { areDisabled, isDisabled } from '../../dom/controls.ts';
import { closestTo, nearestIn, pathFrom, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { isAccountRoute, isProfileRoute } from './urls.ts';

/** Boxes of words: the newer profile has an editor among its fields. */
const field = `${plainField}, [contenteditable="true"]`;

const never = `${neverRead}, [type="search"], [data-testid="SearchBox_Search_Input"]`;

/** Fields and buttons of the profile form, known whatever the address says (it opens over many pages). */
const profileField =
  'input[name="displayName"], textarea[name="description"], input[name="location"], input[name="url"], [data-testid="job-title-input"]';

const profileSave = '[data-testid="Profile_Save_Button"]';

/** Each step of signing up, and of the account's own details, ends with a button of such an id. */
const save = `${profileSave}, [type="submit"], [data-testid^="ocf"][data-testid$="NextLink"]`;

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

const fieldsIn = (around: Element, route: string): readonly TextSurface[] =>
  [...around.querySelectorAll(field)].flatMap((root) => fieldAt(pathFrom(root), route) ?? []);

/** The buttons that save a form: known by id or type, else the last one with words behind the fields, or before them. */
function savesOf(around: Element, route: string): readonly Element[] {
  const known = [...around.querySelectorAll(save)].filter((control) => !control.matches('[role="search"] *'));
  if (known.length > 0) return known;
  const last = fieldsIn(around, route).at(-1)?.root;
  if (last === undefined) return [];
  const worded = wordedIn(around).filter((control) => !opensMore(control));
  const behind = worded.filter((control) => isBefore(last, control));
  return (behind.length > 0 ? behind : worded).slice(-1);
}

/** The nearest form around that holds fields and something that saves them. */
const formAround = (path: EventPath, route: string): Element | undefined =>
  path.find((at) => at.matches(form) && fieldsIn(at, route).length > 0 && savesOf(at, route).length > 0);

/** The fields that a press saves. */
export function fieldSubmitAt(path: EventPath, route: string): readonly TextSurface[] {
  const control = nearestIn(path, button);
  if (control === undefined || isDisabled(control)) return [];
  const around = formAround(path, route);
  return around !== undefined && savesOf(around, route).includes(control) ? fieldsIn(around, route) : [];
}

/** Enter in a one-line field of a form sends the form, unless its button is disabled. */
export function fieldKeySubmits({ root }: TextSurface, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(root instanceof HTMLInputElement) || root.form === null) return false;
  return !areDisabled(closestTo(root, 'form')?.querySelectorAll(save) ?? []);
}

export const fieldsSentWith = (surface: TextSurface, route: string): readonly TextSurface[] =>
  fieldsIn(closestTo(surface.root, form) ?? surface.root, route);

export function aroundField(
  { root }: TextSurface,
  route: string,
): {
  region: Element;
  controls: readonly Element[];
} {
  const around = formAround(pathFrom(root), route);
  const region = root.closest('[role="dialog"]') ?? root.closest('label') ?? root;
  return { region, controls: around === undefined ? [] : savesOf(around, route) };
}
