// Pictures and films that a person adds to what they write. Only their kind is looked at: never a name, never the content.

const isMedia = (type: string): boolean => /^(?:image|video)\//.test(type);

/** Some systems know no kind for a camera's files (HEIC); the field then says what it takes. */
const takesMedia = (input: HTMLInputElement): boolean => /image|video/.test(input.accept);

/** Whether a picture or film was chosen in a file field. */
export const isChosen = (input: HTMLInputElement): boolean =>
  [...(input.files ?? [])].some(({ type }) => isMedia(type) || (type === '' && takesMedia(input)));

/** Whether a picture or film is being dropped; of some files only that they are files is told. */
export function isDropped(data: DataTransfer | null): boolean {
  if (data === null || !data.types.includes('Files')) return false;
  const files = [...data.items].filter(({ kind }) => kind === 'file');
  return files.length === 0 || files.some(({ type }) => isMedia(type) || type === '');
}

/** Whether a picture or film is being pasted. Word processors put a picture of the text beside the text: that is no picture. */
export const isPasted = (data: DataTransfer | null): boolean =>
  data !== null &&
  !data.types.includes('text/plain') &&
  [...data.items].some(({ kind, type }) => kind === 'file' && isMedia(type));

/** What a page shows of a file that is on this device alone. */
const local = 'img[src^="blob:"], [style*="blob:"]';
const shown = `img, video, canvas, [style*="blob:"]`;

/** Emoji stand in editors, other people's pictures in posts. */
const apart = '[contenteditable="true"], article, [role="article"]';

const isOwn = (element: Element, region: Element): boolean =>
  element.closest(apart)?.contains(region) ?? true;

/** Smaller ones are emoji and the pictures beside names, unless they come from this device; in CSS pixels. */
const smallest = 49;

function isLarge(element: Element): boolean {
  if (element.matches(local)) return true;
  const { width, height } = element.getBoundingClientRect();
  return Math.max(width, height) >= smallest;
}

/** Whether what stands around a box shows a picture that came from this device. */
export const hasLocalPicture = (region: Element, except: WeakSet<Element>): boolean =>
  [...region.querySelectorAll(local)].some((one) => !except.has(one) && isOwn(one, region));

/** All that may be a picture or film in an element, large or small. */
export const picturesIn = (region: Element): readonly Element[] => [...region.querySelectorAll(shown)];

/** Whether an element shows a picture or film that is not one of those known. */
export const hasNewPicture = (region: Element, known: WeakSet<Element>): boolean =>
  picturesIn(region).some((one) => !known.has(one) && isOwn(one, region) && isLarge(one));
