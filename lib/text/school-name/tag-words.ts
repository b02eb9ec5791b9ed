/** Words that schools and their friends put behind the name in a hashtag or handle. */
export const tagTails: readonly string[] = (
  'official uk pta ptfa fosa friends news office team staff year class reception parents pe music library art maths ' +
  'english forest sports day live page rocks'
).split(' ');
