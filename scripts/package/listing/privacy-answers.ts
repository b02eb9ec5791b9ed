/** One answer of a store's form about data. */
export type Answer = { question: string; answer: string };

/** What Chrome's form asks, with what is true of Lanyard. “Handles” is read widely there: what is only looked at on the device counts. */
const chrome: readonly Answer[] = [
  { question: 'Are you using remote code?', answer: 'No, I am not using remote code.' },
  {
    question: 'Personally identifiable information',
    answer:
      'Yes: the displayed name of somebody one is about to contact, and names in the box being typed in, are compared in the page with the school’s list, which holds digests and no names. Not stored, not sent.',
  },
  { question: 'Health information', answer: 'No.' },
  { question: 'Financial and payment information', answer: 'No.' },
  { question: 'Authentication information', answer: 'No.' },
  {
    question: 'Personal communications',
    answer:
      'Yes: a message that is being written is compared with the school’s policy in the page, as other boxes are. Never one that was received. Not stored, not sent.',
  },
  { question: 'Location', answer: 'No.' },
  { question: 'Web history', answer: 'No: of the listed sites only minutes a day are kept, no addresses.' },
  {
    question: 'User activity',
    answer:
      'Yes: minutes by day and site (13 weeks) and totals of nudges by kind (4 weeks), on the device, for the person alone. No keystrokes, clicks or mouse positions are kept.',
  },
  {
    question: 'Website content',
    answer:
      'Yes: the box that is being typed in, the name of the other party to a contact, and one’s own profile when asked, in the page. Not stored, not sent.',
  },
  {
    question: 'Sold to third parties, outside of approved use cases',
    answer: 'Never. Tick the certification.',
  },
  { question: 'Used or transferred for purposes unrelated to the single purpose', answer: 'Never. Tick it.' },
  { question: 'Used or transferred to determine creditworthiness or for lending', answer: 'Never. Tick it.' },
  { question: 'Privacy policy', answer: 'The address at which you publish docs/privacy.md.' },
];

const edge: readonly Answer[] = [
  {
    question: 'Does your extension access, collect or transmit any personal information?',
    answer:
      'Yes: it accesses what is typed on the listed sites, on the device. It transmits nothing. A privacy policy is needed then.',
  },
  { question: 'Privacy policy URL', answer: 'The address at which you publish docs/privacy.md.' },
  { question: 'Mature content', answer: 'No.' },
];

const firefox: readonly Answer[] = [
  {
    question: 'Data collection (manifest: data_collection_permissions)',
    answer:
      '{ "required": ["none"] }: nothing is transmitted outside the add-on or the local browser. Minutes in storage.sync go through the person’s own Firefox Sync, where a school asks for it.',
  },
  { question: 'Do you use minifiers, bundlers or other tools?', answer: 'Yes: hand in the sources archive.' },
  { question: 'Does it need payment, or a server?', answer: 'No.' },
  { question: 'Privacy policy', answer: 'The text of docs/privacy.md.' },
  { question: 'Licence', answer: 'MIT.' },
];

export const privacyAnswers = { chrome, edge, firefox } as const;
