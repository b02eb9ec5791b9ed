import type { RuleExample, RuleExamples } from '../rule.ts';

const beside = (text: string, more: Partial<RuleExample> = {}): RuleExample => ({
  text,
  account: 'official',
  image: true,
  ...more,
});

export const nameBesidePhotoExamples: RuleExamples = {
  flagged: [
    beside('Josh’s painting of the sea', { marks: 'Josh’s' }),
    beside('A poem by Ava', { marks: 'Ava' }),
    beside('Noah is showing us how magnets work', { marks: 'Noah' }),
    beside('Look at Zofia’s model of a volcano!', { marks: 'Zofia’s' }),
    beside('Josh and Ava made a bridge out of straws', { marks: 'Josh' }),
    beside('Kacper, Ava and Noah won the relay', { marks: 'Kacper' }),
    beside('This was drawn by Simran in Year 4', { marks: 'Simran' }),
    beside('Meet Tobi, who looks after our hens', { marks: 'Tobi' }),
    beside('Tegan has worked really hard on this', { marks: 'Tegan' }),
    beside('Sports day: Aisha ran the 100 metres', { marks: 'Aisha' }),
    beside('Mary-Anne wrote this at home', { marks: 'Mary-Anne' }),
    beside('Our bake sale, with cakes by Dylan and Priya', { marks: 'Priya' }),
  ],
  clean: [
    // Without a picture a first name is what the policy asks for.
    beside('Josh’s painting of the sea', { image: false }),
    beside('Tegan has worked really hard on this', { image: false }),
    beside('JS with a painting of the sea'),
    beside('A Year 4 girl helped her teacher'),
    beside('Our trip to Whitby was wonderful'),
    beside('Mrs Lowe is reading to Year 2'),
    beside('Year 3 made bridges out of straws'),
    beside('Oak class has planted beans'),
    beside('Friday is our bake sale'),
    beside('Everyone enjoyed the music'),
    beside('What a day in Leeds'),
    beside('Congratulations to our Year 6 netball team'),
    beside('World Book Day was a joy'),
    beside('Ofsted has visited'),
  ],
};
