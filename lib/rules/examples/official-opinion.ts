import type { RuleExample, RuleExamples } from '../rule.ts';

/** What an official account posts. */
const official = (text: string, marks?: string): RuleExample => ({
  text,
  account: 'official',
  ...(marks === undefined ? {} : { marks }),
});

export const officialOpinionExamples: RuleExamples = {
  flagged: [
    official('In my opinion the new tests are a waste of time', 'In my opinion'),
    official('I think the council has got this wrong', 'I think'),
    official('My view is that trips should be free', 'My view'),
    official('Personally, I would ban fidget spinners', 'Personally, I'),
    official('I really believe we need a new hall', 'I really believe'),
    official('imho the best nativity yet', 'imho'),
    official('I don’t agree with the timetable change', 'I don’t agree'),
    official('If you ask me, the weather app is useless', 'If you ask me'),
    official('I’m not a fan of plastic straws', 'I’m not a fan of'),
    official('My personal opinion: bring back milk', 'My personal opinion'),
    official('I for one am glad to see the back of SATs', 'I for one'),
    official('as far as I’m concerned the bypass is a disgrace', 'as far as I’m concerned'),
  ],
  clean: [
    official('Year 4 loved the museum today'),
    official('What do you think of our new library?'),
    official('“I think frogs are the best,” said one of Reception'),
    official('Year 2 wrote: I think the wolf was just hungry'),
    official('We think you will enjoy the summer fair'),
    official('Opinions wanted: our parent survey closes on Friday'),
    official('View our new prospectus'),
    official('School is closed today because of snow'),
    official('Thank you to all who came to the fair'),
    official('I think you will love the new menu'),
    official('I think the photos say it all'),
    official('I feel very proud of every one of them'),
    official('Ava, Year 2: I think spiders are cute'),
    official('Personal items can be collected from the office'),
    official('Our debate club asked if homework should be banned'),
    { text: 'In my opinion the new tests are a waste of time' },
    { text: 'I think I left the iron on', account: 'unknown' },
  ],
};
