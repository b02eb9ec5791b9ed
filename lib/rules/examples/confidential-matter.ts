import type { RuleExamples } from '../rule.ts';

const listed = ['Tallulah Brady', 'Owen Pritchard'];

export const confidentialMatterExamples: RuleExamples = {
  flagged: [
    { text: 'a little boy in my class has just been diagnosed with autism' },
    { text: 'one of my Year 4s came in with bruises again', marks: 'one of my Year 4s came in with bruises' },
    { text: 'three of my class have EHCPs and I have no TA', marks: 'three of my class have EHCPs' },
    { text: 'One of my pupils lost her dad at the weekend', marks: 'One of my pupils lost her dad' },
    { text: 'Kid in my class got excluded today', marks: 'Kid in my class got excluded' },
    { text: 'half my class are on free school meals', marks: 'half my class are on free school meals' },
    { text: 'the lad I support bit me again', marks: 'the lad I support bit me' },
    { text: 'One of my tutees told me he’s suicidal' },
    { text: 'a parent at our school told me her husband hits her' },
    { text: 'CAMHS have turned down a girl in my form', marks: 'CAMHS have turned down a girl in my form' },
    {
      text: 'Tallulah Brady is on the SEN register now',
      marks: 'Tallulah Brady is on the SEN register',
      listed,
    },
    { text: 'Owen Pritchard’s dad is in prison', listed },
    { text: 'meeting about Owen Pritchard with social services', listed },
    { text: 'Saw Tallulah Brady. She has been excluded', listed },
    { text: 'Tallulah Brady failed her maths, no surprise', listed },
    {
      text: 'Owen Pritchard lives at 14 Hawthorn Road',
      listed,
    },
    { text: 'Tallulah Brady’s mum is on 07700 900123', listed },
  ],
  clean: [
    { text: 'my son was diagnosed with autism today' },
    { text: 'my daughter’s EHCP has finally come through' },
    { text: 'one of my kids has ADHD so I get it' },
    { text: 'SEN funding is a disgrace' },
    { text: 'signed off with anxiety for two weeks' },
    { text: 'my class are raising money for the children’s cancer unit' },
    { text: 'three of my class ran a cake sale for autism awareness' },
    { text: 'a girl in my class asked if I was pregnant' },
    { text: 'a boy in my class said I look like I have been in prison' },
    { text: 'a girl in my class at uni is pregnant' },
    { text: 'reading a book about autism with a boy in my class' },
    { text: 'a boy in my class drew me a dinosaur and I cried' },
    { text: 'safeguarding training all day, my brain is mush' },
    { text: 'free school meals for every child, please' },
    { text: 'my nan passed away this morning' },
    { text: 'the dog has been excluded from puppy class' },
    { text: 'my son Owen Pritchard has been diagnosed with dyslexia', listed: ['Jo Quill'] },
    { text: 'Tallulah has been excluded', listed },
  ],
};
