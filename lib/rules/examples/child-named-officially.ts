import type { RuleExample, RuleExamples } from '../rule.ts';

const listed = ['Tallulah Brady', 'Katherine O’Neill', 'Łukasz Wójcik', 'Owen Pritchard-Lee'];

const official = (text: string, more: Partial<RuleExample> = {}): RuleExample => ({
  text,
  account: 'official',
  listed,
  ...more,
});

export const childNamedOfficiallyExamples: RuleExamples = {
  flagged: [
    official('Tallulah Brady is our new head girl', { marks: 'Tallulah Brady' }),
    official('This poem is by Tallulah Brady in Year 4', { marks: 'Tallulah Brady' }),
    official('Our winners: Katie O’Neill and friends', { marks: 'Katie O’Neill' }),
    official('Kate ONeill came first in the cross country', { marks: 'Kate ONeill' }),
    official('Lukasz Wojcik scored twice', { marks: 'Lukasz Wojcik' }),
    official('Artist of the week is Owen Pritchard Lee', { marks: 'Owen Pritchard Lee' }),
    official('TALLULAH BRADY IS TEN', { marks: 'TALLULAH BRADY' }),
    official('photo: Brady, Tallulah', { marks: 'Brady, Tallulah' }),
    official('Reading champion ✨ Tallulah Brady ✨', { marks: 'Tallulah Brady' }),
    official('Tallulah Rose Brady has a new baby brother', { marks: 'Tallulah Rose Brady' }),
    official('led by Tallulah Brady’s group', { marks: 'Tallulah Brady’s' }),
    official('the eco team with @tallulah.brady', { marks: '@tallulah.brady' }),
  ],
  clean: [
    official('Tallulah has worked really hard this week'),
    official('A Year 4 girl helped her teacher yesterday'),
    official('Work by TB and KO in Year 4'),
    official('Mrs Brady is retiring'),
    official('Tallulah and Owen led our assembly'),
    official('Our head girl opened the fair'),
    official('Rosalind Peake is our new governor'),
    official('Tallulah Jones and Tom Brady came to visit'),
    official('Tallulah. Brady Street is closed on Friday'),
    official('Year 4 loved the Brady Bunch theme'),
    official('Owen and Pritchard the cat came in'),
    official('Coffee morning with Katherine on Friday'),
  ],
};
