/** What is said before somebody edits an encyclopaedia on a school device. */
export const words = {
  title: 'Before you edit here',
  lead: 'You are about to edit this page from a school device.',
  what: 'An edit from here can look like the school’s',
  why: 'Wikipedia records the account or the network address that an edit came from. Without an account of your own, that is the school’s.',
  instead: 'If it is for yourself, make the edit at home, on your own device. Reading is fine.',
  blockedTitle: 'Your school asks that this is not edited from here',
  back: 'Go back to reading',
  goOn: 'Go on',
  goOnIn: (seconds: number) => `Go on (in ${String(seconds)})`,
};
