import type { Listing } from './listing.ts';
import { privacyAnswers } from './privacy-answers.ts';
import { longestJustification, type Store } from './stores.ts';

/** A field of a form: its name, how long it may be, and what goes into it. */
type Field = { name: string; most?: number; text: string };

const block = (text: string): string => ['```text', text.trim(), '```'].join('\n');

const lengthOf = ({ text, most }: Field): string =>
  most === undefined ? '' : ` (${text.trim().length} of ${most} characters)`;

const draw = (field: Field): string => `### ${field.name}${lengthOf(field)}\n\n${block(field.text)}\n`;

function textFields(store: Store, { manifest, texts }: Listing): readonly Field[] {
  const fields: Field[] = [
    { name: 'Name', most: store.longestName, text: manifest.name },
    { name: 'Summary', most: store.longestSummary, text: manifest.description },
    { name: 'Description', most: store.description.most, text: texts.description },
    { name: 'Category', text: store.category },
    { name: 'Language', text: 'English (United Kingdom)' },
  ];
  if (store.id === 'edge') fields.push({ name: 'Search terms', text: texts.searchTerms });
  return fields;
}

/** Chrome asks for each permission by itself; the others are told in the notes for whoever tests it. */
function permissionFields(store: Store, { justified, texts }: Listing): readonly Field[] {
  const most = store.id === 'chrome' ? { most: longestJustification } : {};
  const permissions = justified.map(({ permission, why }) => ({ name: permission, text: why, ...most }));
  return store.id === 'chrome'
    ? [{ name: 'Single purpose', text: texts.singlePurpose, ...most }, ...permissions]
    : permissions;
}

/** All that one store's form asks, in its order, ready to be copied. */
export function drawListing(store: Store, listing: Listing): string {
  const { manifest, texts, pictures } = listing;
  return [
    `# Lanyard ${manifest.version}: ${store.title}`,
    '',
    `Made by \`npm run package\` from the build that is handed in, \`lanyard-${manifest.version}${store.packageEnd}\`.`,
    '',
    '## Listing',
    '',
    ...textFields(store, listing).map(draw),
    `### Screenshots`,
    '',
    ...pictures.map((name) => `- \`${name}\``),
    '',
    '## Permissions',
    '',
    ...permissionFields(store, listing).map(draw),
    '## Privacy',
    '',
    ...privacyAnswers[store.id].map(({ question, answer }) => `- **${question}** ${answer}`),
    '',
    '## Notes for whoever tests it',
    '',
    block(texts.reviewers),
    '',
  ].join('\n');
}
