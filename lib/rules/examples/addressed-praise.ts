import type { RuleExample, RuleExamples } from '../rule.ts';

const official = (text: string, marks?: string): RuleExample => ({
  text,
  account: 'official',
  ...(marks === undefined ? {} : { marks }),
});

export const addressedPraiseExamples: RuleExamples = {
  flagged: [
    official('Well done Josh a better lesson today', 'Well done Josh'),
    official('Well done to Zainab for such a kind deed', 'Well done to Zainab'),
    official('Amelia, you should be ashamed', 'Amelia, you should be ashamed'),
    official('Great work today, Harry!', 'Great work today, Harry'),
    official('So proud of you Mia', 'proud of you Mia'),
    official('Congratulations Oliver 🎉', 'Congratulations Oliver'),
    official('Noah you were amazing in the play', 'Noah you were amazing'),
    official('Super effort Lily-Mae in maths', 'Super effort Lily-Mae'),
    official('Must try harder Jack', 'Must try harder Jack'),
    official('Ben, we expect better than that', 'Ben, we expect'),
    official('Keep it up Aisha', 'Keep it up Aisha'),
    official('You were brilliant this morning, Emily!', 'Emily'),
    official('Happy birthday Tomasz', 'Happy birthday Tomasz'),
  ],
  clean: [
    official('John has worked really hard this week'),
    official('Well done Mrs Smith on your marathon'),
    official('Thank you Dave from Tesco'),
    official('Happy birthday Miss'),
    official('Well done Year 4'),
    official('Well done Oak'),
    official('Well done Hazelbrook'),
    official('Congratulations Keely Hodgkinson on gold'),
    official('Well done England'),
    official('Well done everyone'),
    official('Great work Team Green'),
    official('Parents, you are invited to the fair'),
    official('Tomorrow you need your PE kit, Year 3'),
    official('Hopefully, you should see the letter today'),
    official('Did your child bring a coat'),
    official('Thank you for your kind words, Reverend'),
    { text: 'Well done Josh' },
  ],
};
