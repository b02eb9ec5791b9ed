import {
  emailDomainForm,
  parseEmailDomain,
  parseWebLink,
  parseWebsite,
  webLinkForm,
} from '../parse/web-text.ts';
import { entry, key, list, names, spelling, text } from './kinds.ts';

/** Which policy this is, and who the school is. */
export const identityKeys = {
  policyName: key(() => text(), {
    title: 'Name of the policy',
    description:
      'Shown to staff and in diagnostics. Under another name it counts as a new policy: keys that are no longer in it end.',
    example: 'Oak Tree social media policy',
    clauses: ['R5'],
  }),
  policyVersion: key(() => text(60), {
    title: 'Version of the policy',
    description: 'Shown to staff, and kept with the date on which they read the welcome page.',
    example: 'January 2020',
    clauses: ['R5'],
  }),
  policyUrl: key(() => entry(parseWebLink, webLinkForm), {
    title: 'Link to the policy',
    description: 'Where staff can read the whole social media policy. Cards and the blocked page link to it.',
    example: 'https://www.oaktree.sch.uk/policies/social-media.pdf',
    clauses: ['R5'],
  }),
  monitoringUrl: key(() => entry(parseWebLink, webLinkForm), {
    title: 'Link to the monitoring clause',
    description:
      'Where the school says how it monitors its devices and network. The popup and the welcome page link to it. Lanyard itself reports nothing.',
    example: 'https://www.oaktree.sch.uk/policies/social-media.pdf#page=6',
    clauses: ['R5'],
  }),
  schoolNames: key(() => names(), {
    title: 'Names of the school',
    description:
      'The official name first; a federation lists the name of each of its schools. Every way people write these names is found, so that spellings need not be listed.',
    example: ['Oak Tree Primary School'],
    clauses: ['S1', 'S2', 'S6', 'C5'],
  }),
  schoolAliases: key(() => names(), {
    title: 'Other names of the school',
    description:
      'Short forms, initials, former names and nicknames that people in the area use for the school.',
    example: ['Oak Tree', 'OTPS'],
    clauses: ['S1'],
  }),
  schoolTown: key(() => text(100), {
    title: 'Town of the school',
    description:
      'Tells this school from others of the same name, and finds phrases such as “a primary school in Wigan”.',
    example: 'Laughton',
    clauses: ['S1'],
  }),
  schoolWebsite: key(() => entry(parseWebsite, 'a web site such as “www.oaktree.sch.uk”'), {
    title: 'Web site of the school',
    description: 'A link to it in a post or profile is found as the name is.',
    example: 'www.oaktree.sch.uk',
    clauses: ['S1'],
  }),
  schoolPhones: key(() => names(40), {
    title: 'Phone numbers of the school',
    description:
      'Found in sign-up, settings and post boxes, however the digits are spaced. Write each as text, with its leading nought.',
    example: ['01323 555 010'],
    clauses: ['S7'],
  }),
  trustNames: key(() => names(), {
    title: 'Names of the trust',
    description: 'The multi-academy trust, its full name and short forms.',
    example: ['Ashgrove Learning Trust'],
    clauses: ['S1', 'C5'],
  }),
  federationNames: key(() => names(), {
    title: 'Names of the federation',
    description: 'The federation the school belongs to, its full name and short forms.',
    example: ['The Oak Tree Federation'],
    clauses: ['S1', 'C5'],
  }),
  councilNames: key(() => names(), {
    title: 'Names of the council',
    description:
      'The local authority, where the policy asks staff not to identify themselves as its employees.',
    example: ['East Sussex County Council'],
    clauses: ['S1', 'C5'],
  }),
  emailDomains: key(() => list(spelling(parseEmailDomain, emailDomainForm)), {
    title: 'E-mail domains of the school',
    description: 'Addresses in these domains are found in sign-up, settings and post boxes.',
    example: ['oaktree.sch.uk'],
    clauses: ['S7'],
  }),
};
