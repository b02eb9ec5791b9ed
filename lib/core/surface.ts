/** Where a person writes or acts on a social site (`Surface` in the glossary of docs/architecture.md). */
export const surfaceKinds = [
  'composer',
  'comment',
  'message',
  'profile-field',
  'account-field',
  'contact-action',
  'profile-page',
  'people-list',
  'attachment',
] as const;

export type SurfaceKind = (typeof surfaceKinds)[number];

/** The surfaces that hold text the person is writing; rules run on these alone. */
export const textSurfaceKinds = ['composer', 'comment', 'message', 'profile-field', 'account-field'] as const;

export type TextSurfaceKind = (typeof textSurfaceKinds)[number];
