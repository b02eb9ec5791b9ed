import * as m from '../language/made/messages.ts';
import { confidenceOf } from '../text/people.ts';
import { ownNamesIn } from '../text/own-names.ts';
import { peopleIn } from '../text/people-in-text.ts';
import { spanOf } from '../text/read-text.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** A person the school knows, named in text (C1). Never painted: a page could test names against the list. */
export const personMention: Rule = {
  id: 'person-mention',
  kind: 'people',
  title: m.rulePersonMentionTitle,
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['C1', 'S2'],
  defaultSeverity: 'notice',
  advice: {
    what: m.rulePersonMentionWhat,
    why: m.rulePersonMentionWhy,
    instead: m.rulePersonMentionInstead,
  },
  painted: false,
  yieldsTo: ['confidential-matter', 'child-named-officially', 'hostile-remark'],
  compile({ people }) {
    if (people === undefined || people.size === 0) return undefined;
    return (text, { ownNames }) =>
      peopleIn(text, people, 'post', ownNamesIn(ownNames, people.formalNames)).map((hit) => ({
        ...spanOf(text, hit.first, hit.last),
        confidence: confidenceOf(hit),
        roles: hit.roles,
      }));
  },
};

const listed = [
  'Tallulah Brady',
  'Katherine O’Neill',
  'Łukasz Wójcik',
  'Nichola Smith-Jones',
  'Grace Church',
  'Will Young',
  'Will May',
  'Mark May',
  'Rose Marsh',
  'Harpreet Kaur Randhawa',
  'Zain-ul-Abideen Mirza',
];

export const personMentionExamples: RuleExamples = {
  flagged: [
    { text: 'Tallulah Brady was a star today', marks: 'Tallulah Brady', listed },
    { text: 'saw tallulah brady at soft play', marks: 'tallulah brady', listed },
    { text: 'so proud of Katie O’Neill', marks: 'Katie O’Neill', listed },
    { text: 'so proud of kate oneill', marks: 'kate oneill', listed },
    { text: 'KATY O NEILL IS TEN TODAY', marks: 'KATY O NEILL', listed },
    { text: 'Lukasz Wojcik scored twice', marks: 'Lukasz Wojcik', listed },
    { text: 'Brady, Tallulah was off again', marks: 'Brady, Tallulah', listed },
    { text: 'Coffee with Nichola Smith Jones', marks: 'Nichola Smith Jones', listed },
    { text: 'Coffee with Nicola Jones-Smith', marks: 'Nicola Jones-Smith', listed },
    { text: 'Tallulah Rose Brady has a new bike', marks: 'Tallulah Rose Brady', listed },
    { text: 'borrowed Tallulah Brady’s coat', marks: 'Tallulah Brady’s', listed },
    { text: 'thanks @tallulah.brady!', marks: '@tallulah.brady', listed },
    { text: '𝗧𝗮𝗹𝗹𝘂𝗹𝗮𝗵 𝗕𝗿𝗮𝗱𝘆 again', marks: '𝗧𝗮𝗹𝗹𝘂𝗹𝗮𝗵 𝗕𝗿𝗮𝗱𝘆', listed },
    { text: 'tallulah bradys mum rang again', marks: 'tallulah bradys', listed },
    { text: 'Rose Marsh is in hospital', marks: 'Rose Marsh', listed },
    { text: 'rose marsh’s mum is lovely', marks: 'rose marsh’s', listed },
    { text: 'Will May is off sick', marks: 'Will May', listed },
    { text: 'Harpreet Randhawa won gold', marks: 'Harpreet Randhawa', listed },
    { text: 'so proud of Zain ul Abideen Mirza', marks: 'Zain ul Abideen Mirza', listed },
    { text: '#TallulahBrady is ten', marks: '#TallulahBrady', listed },
  ],
  clean: [
    { text: 'Tallulah was a star today', listed },
    { text: 'Mrs Brady was a star today', listed },
    { text: 'Tallulah Jones and Tom Brady', listed },
    { text: 'saying grace, church then pub', listed },
    { text: 'will young people ever read', listed },
    { text: 'went to grace church', listed },
    { text: 'Tallulah and Brady came round', listed },
    { text: 'Jack Brady met Tallulah', listed },
    { text: 'Watching The Brady Bunch', listed },
    { text: 'Brady, Tallulah and Tom came round', listed },
    { text: 'Smith Jones removals were great', listed },
    { text: 'Tallulah. Brady Street is closed', listed },
    { text: 'Katherine Smith-Jones got married', listed },
    { text: 'Kathleen Murphy got married', listed },
    { text: 'Will May come on Mark’s birthday?', listed },
    { text: 'Mark may be late', listed },
    { text: 'the sun rose, marsh and all', listed },
    { text: 'WHY WILL YOUNG PEOPLE NEVER LISTEN', listed },
    { text: 'Sukhwinder Kaur won gold', listed },
    { text: 'Tallulah said hi, Brady waved', listed },
    { text: 'Katherine Mann, O’Neill and Sons', listed },
    { text: 'heard the bell. Lord, Brady is loud', listed },
    { text: 'Tallulah. Mrs Brady came too', listed },
  ],
};
