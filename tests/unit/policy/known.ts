/** Ids as a build of Lanyard has them; the presets use no others. */
export const known = {
  rules: [
    'school-mention',
    'school-affiliation',
    'role-disclosure',
    'person-mention',
    'contact-details',
    'school-email',
    'friend-request',
    'request-accept',
  ],
  sites: ['x', 'facebook', 'instagram', 'linkedin'],
} as const;
