type OnTop = EventTarget & { readonly window: Pick<Window, 'close'> | null };

/**
 * The window that a page may keep above all others (Document Picture-in-Picture, Chromium only): a document of its own,
 * of whose media and focus this one hears nothing. TypeScript does not know it yet.
 */
export const onTop = (): OnTop | undefined =>
  (globalThis as { documentPictureInPicture?: OnTop }).documentPictureInPicture;
