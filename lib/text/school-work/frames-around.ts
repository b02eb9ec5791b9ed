import { adjective, jobWord, won } from './frame.ts';
import type { OwnJob } from './frame.ts';

/** What people write around their own job, or behind it. */
export const aroundFrames: readonly OwnJob[] = [
  { after: /^ like (?:me|us|myself) /, confidence: 'likely' },
  {
    before:
      /(?: (?:i|ive|just|girl|boy|gal|finally|[.;,])|^)(?: just| finally)? (?:got|landed|bagged|secured|scored) $/,
    after: /^ (?:[.;,]|and|at|in|from|next|$)/,
    confidence: 'likely',
  },
  {
    before: new RegExp(
      ` (?:(?:im|my names?(?: is)?|i am|its) [a-z]+|(?:new here|about me|introducing myself)(?: [a-z0-9,;]+){0,3}) [.;,] (?:an? ${adjective}{0,2})?$`,
    ),
    after: /^(?! (?:i|who|that|at my|from my|has|was|is) )/,
    confidence: 'likely',
  },
  {
    before:
      /(?:^|[.;,]) (?:(?:your|fully|fledged|qualified|officially|proud|newest|full|part|time|back|permanent) ){0,4}$/,
    after:
      /^ (?:from|as of|starting) (?:the |next |this |after )?(?:\d|[a-z]+(?:day|ber|ary)|sept?|april|easter|half term|term|tomorrow|now)/,
    confidence: 'likely',
  },
  {
    before: / (?:interview|interviewed|applied|went) for (?:(?:the|an?|my|that) (?:[a-z0-9]+ ){0,2})?$/,
    after: /^ (?:[a-z.;,]+ ){0,5}got (?:it|the job) /,
    confidence: 'certain',
  },
  { before: / the $/, after: /^ (?:in|inside) me /, confidence: 'likely' },
  {
    before: /(?:^|[.;,]| and| but| so| because) as (?:acting )?$/,
    after: /^ (?:[a-z]+ )?(?:i|im|ive|ill|my|we|were|weve) /,
    confidence: 'likely',
  },
  {
    before: new RegExp(` (?:signed|sincerely|yours) (?:[;,.] )?(?:an?|your|every) ${adjective}{0,2}$`),
    after: /^ (?:x+ |ever |everywhere )?(?:[.;]|$)/,
    confidence: 'likely',
  },
  {
    before: new RegExp(
      ` (?:dont|do not|try|trying) (?:try )?(?:tell|telling|teach|teaching) an? ${adjective}{0,2}$`,
    ),
    after: /^ (?:how|that|about|what|to) /,
    confidence: 'possible',
  },
  {
    before: new RegExp(
      `(?:^|[.;,]| im| now| so| am)(?: now)? (?:officially|finally|almost|nearly) (?:an? |the )?${adjective}{0,2}$`,
    ),
    after: /^(?! who | that )/,
    confidence: 'likely',
  },
  {
    before: new RegExp(` ${won} (?:the|an?|my|this|that) ${adjective}{0,2}$`),
    after: new RegExp(`^ ${jobWord} `),
    confidence: 'certain',
  },
  {
    before: / (?:my) (?:new |old |current |lovely )?$/,
    after:
      /^ (?:jobs?|role|career|days|contract|training|course|interview|salary|wages?|placement|pay|hours|timetable|position) /,
    confidence: 'likely',
  },
  {
    after:
      /^ (?:life|problems|probs|things|brain|tired|humou?r|instincts?|eyes|ears|mode|voice|guilt|head (?:on|back on|off)) /,
    confidence: 'likely',
  },
  {
    before: /(?:^|[.;,]) (?:(?!(?:any|is|are|no|the|our|my|another|other) )[a-z0-9]+ ){0,2}$/,
    after:
      /^ here (?:[.;,]|and|but|with|can|who|so|for|just|wondering|looking|needing|hoping|desperate|trying|again|from|in|$)/,
    confidence: 'likely',
  },
  {
    before: new RegExp(`(?:^|[.;,]) (?:an? )?${adjective}{0,2}$`),
    after:
      /^ (?:of (?:[a-z]+ ){1,2})?(?:and (?:[a-z]+ ){1,4})?(?:[;,] )?(?:thats|that is|yep thats|that would be|its) me /,
    confidence: 'likely',
  },
  {
    before:
      /(?:^|[.;,]) (?:(?:im|a|an|your|just|proud|tired|happy|friendly|neighbourhood|local|full time|part time) ){0,4}$/,
    after:
      /^ (?:by (?:day|trade|profession)|and proud|since|from (?:september|sept|monday)|me|for the (?:day|week|term)|(?:[,;] )?(?:pray for me|send (?:help|wine|coffee|gin)|wish me luck|for my sins|trust me|can confirm|no regrets|and loving it)) /,
    confidence: 'likely',
  },
  {
    before: /(?:^|[.;,]) this (?:[a-z]+ )?$/,
    after:
      /^ (?:needs (?:an? |some |to |her |his )|is (?:so |very |now |officially |absolutely |completely )?(?:ready|tired|exhausted|knackered|shattered|finished|done|off|crawling|counting|clinging|hanging|signing|heading)|wants (?:a|some|to)) /,
    confidence: 'likely',
  },
];
