/** One clause as one school asks it: what somebody posts, and what Lanyard says. */
export type ShownClause = {
  /** By `docs/clauses.md`. */
  clause: string;
  /** A file of `policies/`. */
  school: string;
  /** What the school's document asks, in short. */
  asks: string;
  rule: string;
  /** Posted from the school's own account. */
  official?: true;
  on: readonly string[];
  posted: string;
  /** What it might be taken for: nothing is said of it. */
  clean: string;
  /** `pause`: held before it is sent; `notice`: a card alone. */
  as: 'notice' | 'pause';
  says: string;
  /** From the policy's own words, which the card cites. */
  cites: string;
  /** Somebody listed is meant: the policy's words come with “Why?” alone. */
  listed?: true;
  /** The words that are painted; none where a person may be meant. */
  painted: readonly string[];
};

const everywhere: readonly string[] = ['x', 'facebook', 'instagram'];

/** Who is on the lists in these tests. */
export const listedPeople = { pupils: ['Tallulah Brady'], staff: ['Rosalind Peake'] };

/** By school, so that each school's browser starts once. */
export const shownClauses: readonly ShownClause[] = [
  {
    clause: 'C6',
    school: 'dothill-primary',
    asks: 'an issue with a child, colleague or parent is taken to somebody at school',
    rule: 'hostile-remark',
    on: ['facebook'],
    posted: 'Parents at our school are vile',
    clean: 'The weather has been vile all week.',
    as: 'notice',
    says: 'Might this be read as about your school?',
    cites: 'this should be discussed in a professional manner with the appropriate member of staff',
    painted: [],
  },
  {
    clause: 'S2',
    school: 'dothill-primary',
    asks: 'no reference to school staff',
    rule: 'position-mention',
    on: everywhere,
    posted: 'Our headteacher sang in the staffroom',
    clean: 'My head is banging.',
    as: 'pause',
    says: '“Our headteacher” could tell people who is meant',
    cites: 'They make no reference in social media to students / pupils, parents / carers or school staff',
    painted: ['Our headteacher'],
  },
  {
    clause: 'S6',
    school: 'dothill-primary',
    asks: 'opinions not attributed to the school',
    rule: 'speaking-for-school',
    on: ['instagram'],
    posted: 'As a school we find the new tests too long',
    clean: 'In my opinion the old tests were too long.',
    as: 'pause',
    says: 'could be read as your school speaking',
    cites: 'Their personal opinions are not attributed to the school',
    painted: ['As a school'],
  },
  {
    clause: 'C3',
    school: 'oak-tree-federation',
    asks: 'home addresses, telephone numbers and other personal information stay private',
    rule: 'contact-details',
    on: ['facebook', 'instagram'],
    posted: 'Selling our old bikes, text me on 07700 900123',
    clean: 'They want 900 pounds for 123 bricks, call Childline on 0800 1111.',
    as: 'notice',
    says: '“07700 900123” looks like private contact details',
    cites: 'it is not safe to reveal home addresses, telephone numbers and other personal information',
    painted: ['07700 900123'],
  },
  {
    clause: 'S1',
    school: 'khalsa-primary',
    asks: 'the school is not mentioned by name',
    rule: 'school-mention',
    on: everywhere,
    posted: 'Lovely carols at Khalsa Primary last night',
    clean: 'My niece starts at primary school in September.',
    as: 'notice',
    says: '“Khalsa Primary” could tell people where you work',
    cites: 'should avoid mentioning the school by name',
    painted: ['Khalsa Primary'],
  },
  {
    clause: 'C4',
    school: 'khalsa-primary',
    asks: 'log-in details and passwords are never shared',
    rule: 'shared-credential',
    on: ['x'],
    posted: 'The password for the laptops is Maple42x',
    clean: 'I keep forgetting my password.',
    as: 'pause',
    says: 'This looks like a password or log-in',
    cites: 'Never share work log-in details or passwords',
    painted: ['password for the laptops is Maple42x'],
  },
  {
    clause: 'C1',
    school: 'oak-tree-federation',
    asks: 'no personal information about pupils, families or staff',
    rule: 'confidential-matter',
    on: ['x'],
    posted: 'Tallulah Brady lives at 14 Hawthorn Road',
    clean: 'Tallulah is the heroine of the book I am reading.',
    as: 'pause',
    says: 'This may be confidential',
    cites: 'must not be discussed on their personal webspace',
    listed: true,
    painted: [],
  },
  {
    clause: 'A6',
    school: 'oak-tree-federation',
    asks: 'no personal opinions on official sites',
    rule: 'official-opinion',
    official: true,
    on: ['facebook'],
    posted: 'In my opinion the new tests are a waste of time',
    clean: 'What do you think of our new library?',
    as: 'notice',
    says: '“In my opinion” on your school’s account',
    cites: 'Personal opinions should not be expressed on official sites',
    painted: ['In my opinion'],
  },
  {
    clause: 'C2',
    school: 'st-james-primary',
    asks: 'nothing confidential',
    rule: 'confidential-matter',
    on: everywhere,
    posted: 'Kid in my class got excluded today',
    clean: 'The dog has been excluded from puppy class.',
    as: 'pause',
    says: 'This may be confidential',
    cites: 'they do not put any confidential information on their site',
    painted: [],
  },
  {
    clause: 'C5',
    school: 'st-james-primary',
    asks: 'nothing derogatory about school, colleagues, pupils or families',
    rule: 'hostile-remark',
    on: everywhere,
    posted: 'SLT are an absolute joke',
    clean: 'The ref was an absolute joke on Saturday.',
    as: 'notice',
    says: 'Might this be read as about your school?',
    cites: 'must never post derogatory remarks',
    painted: [],
  },
  {
    clause: 'A2',
    school: 'st-james-primary',
    asks: 'the school’s account names no child in full',
    rule: 'child-named-officially',
    official: true,
    on: everywhere,
    posted: 'This poem is by Tallulah Brady in Year 4',
    clean: 'Tallulah has worked really hard this week.',
    as: 'pause',
    says: 'A full name on a school account',
    cites: 'will not identify specific children in tweets',
    listed: true,
    painted: [],
  },
  {
    clause: 'A3',
    school: 'st-james-primary',
    asks: 'nothing targeted at one child',
    rule: 'addressed-praise',
    official: true,
    on: ['x'],
    posted: 'Well done Josh a better lesson today',
    clean: 'John has worked really hard this week.',
    as: 'notice',
    says: 'This speaks to one child by name',
    cites: 'Individually targeted content will not be posted',
    painted: [],
  },
];
