import { languageForm, parseLanguage } from '../parse/locale-names.ts';
import { parseWebLink, webLinkForm } from '../parse/web-text.ts';
import { choice, entry, key, spelling, text } from './kinds.ts';

/** Whom to ask and tell, and how Lanyard speaks to staff. */
export const contactKeys = {
  headContact: key(() => text(), {
    title: 'Headteacher',
    description: 'Name, and phone or e-mail address, as staff should see them on cards and concern notes.',
    example: 'Mrs A. Marsh, head@oaktree.sch.uk',
    clauses: ['R1', 'P2', 'P6'],
  }),
  chairContact: key(() => text(), {
    title: 'Chair of governors',
    description: 'For concerns about the headteacher.',
    example: 'Mr B. Reed, chair@oaktree.sch.uk',
    clauses: ['R1'],
  }),
  chairTitle: key(() => text(100), {
    title: 'Title of the chair',
    description: 'Where a trust has its own title for the chair of governors.',
    example: 'Chair of the trust board',
    clauses: ['R1'],
    absent: 'chair of governors',
  }),
  dslContact: key(() => text(), {
    title: 'Designated safeguarding lead',
    description: 'For anything that touches a child’s safety.',
    example: 'Ms C. Lane, dsl@oaktree.sch.uk',
    clauses: ['R1', 'R2'],
  }),
  itContact: key(() => text(), {
    title: 'IT support',
    description: 'Whom staff ask when a site is closed that should be open.',
    example: 'IT desk, extension 200',
    clauses: ['T1', 'T3'],
  }),
  concernSystemUrl: key(() => entry(parseWebLink, webLinkForm), {
    title: 'Link to the concern system',
    description:
      'The system in which the school records concerns. Lanyard links to it and sends nothing there.',
    example: 'https://concerns.example.org/oaktree',
    clauses: ['R1'],
  }),
  unionLine: key(() => text(500), {
    title: 'Line about unions',
    description:
      'A sentence for cards and the concern note that says where staff may get advice of their own.',
    example: 'You can talk to your union before you answer.',
    clauses: ['C6', 'R1'],
  }),
  parentRefusal: key(() => text(1000), {
    title: 'Words for declining a request',
    description:
      'Offered to staff to copy when they decline the request of an adult. Every card for a request offers the same words, so they should not say whom the school has listed.',
    example: 'Thank you for asking. We are all asked not to connect here; the office will always reach me.',
    absent: 'we’re all asked not to connect here; the office will always reach me',
    clauses: ['P2', 'P4'],
  }),
  welcome: key(() => choice(['badge', 'page']), {
    title: 'Welcome',
    description:
      'After installing, “page” opens the welcome page at once; “badge” waits for a press on Lanyard’s button.',
    example: 'badge',
    clauses: ['R5'],
    absent: 'badge',
  }),
  language: key(() => spelling(parseLanguage, languageForm), {
    title: 'Language',
    description: 'The language in which Lanyard speaks to staff.',
    example: 'en-GB',
    absent: 'the language of the browser',
  }),
};
