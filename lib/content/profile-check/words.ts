/** What the profile check-up says, beside what each rule says of itself. */
export const words = {
  title: 'Your profile, read once',
  reading: 'Reading…',
  lead: 'Lanyard read what this page shows now, because you asked. Nothing is kept, and nobody is told.',
  found: (count: number) => (count === 1 ? 'One thing to look at:' : `${String(count)} things to look at:`),
  nothing: 'Nothing here gives away where you work.',
  nothingMore:
    'Only what this page shows was read. Other parts of a profile, such as “About” or old photos, are pages of their own: open one and check again.',
  unreadable: 'Lanyard could not read this page.',
  unreadableMore:
    'It is not your own profile, it has not finished loading, or the site has changed. Nothing was checked, so this says nothing about what is on it.',
  failed: 'Lanyard did not answer.',
  failedMore: 'Nothing is lost. Load the page again and try once more.',
  where: 'It says:',
  show: 'Show me',
  shown: 'Outlined on the page.',
  gone: 'It is no longer on the page.',
  change: 'To change something, use the site’s own way to edit your profile, then check again.',
  again: 'Check again',
  close: 'Close',
};

/** What to do in a profile, where a rule speaks of posts and messages. */
export const insteadInProfile: Readonly<Record<string, string>> = {
  'contact-details': 'Take it out. Friends who need it can ask you.',
  'school-email': 'Take it out, and use an address of your own to sign in.',
  'shared-credential': 'Take it out, and choose a new password.',
};

/** A line as it is quoted: enough to find it by. */
export const quoted = (line: string): string =>
  `“${line.length > 90 ? `${line.slice(0, 89).trimEnd()}…` : line}”`;
