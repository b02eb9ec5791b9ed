/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { sectionOf, type Person } from '../data/people.ts';
import { t, type Label } from '../state/labels.ts';
import { me } from '../state/viewer.ts';
import { BioForm } from './bio-form.tsx';
import { DetailsForm, type Details } from './details-form.tsx';

const PLACES = ['Leeds', 'Leicester', 'Llandudno', 'London', 'York'];
const SCHOOLS = ['St James Primary School', 'St James School', 'Roundhay High', 'Leeds City College'];
const JOBS = ['Teacher', 'Teaching assistant', 'Head teacher', 'Plumber', 'Nurse'];

const WORK: Details = {
  section: 'work',
  title: 'work',
  fields: [
    ['company', SCHOOLS],
    ['position', JOBS],
    ['city', PLACES],
  ],
  current: true,
};
const EDUCATION: Details = {
  section: 'education',
  title: 'education',
  fields: [
    ['school', SCHOOLS],
    ['collegeName', SCHOOLS],
  ],
};
const LIVED: Details = {
  section: 'personal_details',
  title: 'lives',
  fields: [
    ['currentCity', PLACES],
    ['hometown', PLACES],
  ],
};

const SECTIONS: Record<string, readonly Details[]> = {
  directory_work: [WORK],
  directory_education: [EDUCATION],
  directory_personal_details: [LIVED],
  about_work_and_education: [WORK, EDUCATION],
};

const TABS: readonly (readonly [section: string, label: Label])[] = [
  ['directory_intro', 'bio'],
  ['directory_work', 'work'],
  ['directory_education', 'education'],
  ['directory_personal_details', 'lives'],
];

/** `sk=about`, `sk=directory_…` and the older `/<user>/about_work_and_education`; one's own can be changed. */
export function AboutSection({ person, section }: { person: Person; section: string }): ReactNode {
  return (
    <div className="k_card k_section k_row k_top">
      <div className="k_rail">
        {TABS.map(([name, label]) => (
          <Link key={name} href={sectionOf(person, name)} className="k_rail-link k_row">
            {t(label)}
          </Link>
        ))}
      </div>
      <div className="k_grow">
        {person === me && section === 'directory_intro' && <BioForm />}
        {person === me &&
          SECTIONS[section]?.map((details) => <DetailsForm key={details.section} details={details} />)}
      </div>
    </div>
  );
}
