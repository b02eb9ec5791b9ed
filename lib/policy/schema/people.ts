import { isoDateForm, parseIsoDate } from '../parse/date-range.ts';
import { digestsForm, parsePeopleDigests } from '../parse/people-digests.ts';
import { entry, key, list, spelling, text } from './kinds.ts';

/** Twelve million people: no list is that long, and reading a longer one would hold the worker up. */
const mostStrings = 100_000;

const clauses = ['P1', 'P2', 'P3', 'P4', 'P7', 'P8', 'P11', 'C1'];

/** Made from a made-up name with a made-up salt. */
const example = ['k3V9_aQzT0bW-x2f'];

/** A list of people as the list maker writes it: no name is in it, but it stands for people all the same. */
const people = (title: string, whom: string) =>
  key(() => list(entry(parsePeopleDigests, digestsForm), mostStrings), {
    title,
    description: `${whom}, as digests made with the list maker. Each string holds up to 125 people. Leave out children whose names are protected before the list is made. To end a list set it to an empty one: where it is only taken out, while salt and date stay, its last value holds.`,
    example,
    clauses,
    secret: true,
  });

/** The same for names so common that most who bear them are somebody else. */
const common = (title: string, whom: string) =>
  people(title, `${whom} whose names are common; a match is at most a quiet notice`);

/** The watch-lists. */
export const peopleKeys = {
  listSalt: key(() => text(200), {
    title: 'Salt of the lists',
    description:
      'Made by the list maker together with the lists. Each school has its own; lists made with another salt match nobody.',
    example: 'q0Zr5mXJm2cQ8yqv0k1n3A',
    clauses,
    secret: true,
  }),
  pupils: people('Pupils', 'Pupils of the school'),
  pupilsCommon: common('Pupils with common names', 'Pupils of the school'),
  formerPupils: people('Former pupils', 'Former pupils who are under 18'),
  formerPupilsCommon: common('Former pupils with common names', 'Former pupils who are under 18'),
  parents: people('Parents', 'Parents and carers of pupils'),
  parentsCommon: common('Parents with common names', 'Parents and carers of pupils'),
  staff: people('Staff', 'Members of staff'),
  staffCommon: common('Staff with common names', 'Members of staff'),
  peopleMadeOn: key(() => spelling(parseIsoDate, isoDateForm), {
    title: 'Lists made on',
    description: 'The date on which the lists were made from the school’s records.',
    example: '2026-09-02',
    clauses,
  }),
  peopleUntil: key(() => spelling(parseIsoDate, isoDateForm), {
    title: 'Lists valid until',
    description:
      'After this date the lists are no longer used. At most 400 days after the date on which they were made.',
    example: '2027-09-01',
    clauses,
    absent: '400 days after the lists were made',
  }),
};
