import type { CheckUpMode, CheckUpTopic } from './topics.ts';

/** What the page says of one thing to look at. */
export type TopicWords = {
  title: string;
  /** One or two sentences: why, and what to look for. */
  why: string;
  /** What “Done” is called, where that says too little. */
  done?: string;
  /** Clause ids of the five documents that ask it, for the docs and tests. */
  asked: readonly string[];
};

const words: Readonly<Record<CheckUpTopic, TopicWords>> = {
  audience: {
    title: 'Who sees your posts',
    why: 'Friends only is the safest start, for old posts and photos too, and for your list of friends. Even so, write as if anyone might read it one day.',
    asked: ['V1'],
  },
  search: {
    title: 'Who can find you',
    why: 'Pupils look their teachers up. Keep your profile out of search engines, and let nobody find you by your phone number or e-mail address.',
    asked: ['V2'],
  },
  'log-in': {
    title: 'A strong password, and two steps',
    why: 'A long password that is used nowhere else, and a second step when somebody signs in, keep others from writing in your name. Share it with nobody.',
    asked: ['V3'],
  },
  email: {
    title: 'An address of its own',
    why: 'An e-mail address that you use for social sites alone gives nothing else of yours away. Never the school’s, nor its phone number.',
    asked: ['V4'],
  },
  tags: {
    title: 'Tags by other people',
    why: 'Others can tie your name to their photos. Review tags before they show, take your name off what you would rather not be in, and ask friends to ask you first.',
    asked: ['P12'],
  },
  'old-posts': {
    title: 'Old posts and photos',
    why: 'Look back as a parent at the school gate would. Take away what might embarrass you or the school, photos first.',
    asked: ['S5'],
  },
  profile: {
    title: 'Job, workplace and the words about you',
    why: 'Title, workplace, education and the lines about yourself can say where you work, to everyone at once.',
    asked: ['S3', 'S5'],
  },
  'sign-out': {
    title: 'Signed out at school, and locked',
    why: 'Sign out when you have finished on a device that others use, and lock your own: children are quick, and a post would be yours.',
    asked: ['V6'],
  },
  'own-name': {
    title: 'Search for your own name',
    why: 'See what others see, pictures too, in a private window. What you would rather not have there, ask whoever put it up to take away, or report it to the site.',
    asked: ['V5'],
  },
  'own-child': {
    title: 'Your own child’s account',
    why: 'If your child goes to your school, their account may join yours to their friends and those friends’ parents. Some schools ask you not to be linked to it.',
    asked: ['P10'],
  },
  head: {
    title: 'Social contacts the head should know of',
    why: 'Friends who are parents, a choir, a football club: it is easiest for you if the head knows. Say so once, in general. Only the date is kept here.',
    done: 'The head knows',
    asked: ['P6'],
  },
  'taught-elsewhere': {
    title: 'Children you taught elsewhere',
    why: 'Lanyard can also ask before you connect with children of schools where you were before. The list is yours alone, and holds no names.',
    asked: ['P13'],
  },
  'pupils-left': {
    title: 'Pupils you leave behind',
    why: 'Many policies ask you not to get in touch with them on social media afterwards. You can add them to your own list, so that Lanyard asks first.',
    asked: ['S5', 'P3', 'P13'],
  },
  groups: {
    title: 'Groups and chats of this school',
    why: 'Leave staff chats, class groups and parents’ groups that you joined for work, and take yourself off lists that go with them.',
    asked: ['S5'],
  },
  'hand-over': {
    title: 'Accounts in the school’s name',
    why: 'Hand over what you run for the school: tell whoever takes it on, take your own account off it, and have its password changed.',
    asked: ['A1', 'A5'],
  },
  approval: {
    title: 'Somebody has said yes',
    why: 'An account in the school’s name needs the head’s approval before it is made, for its name and logo too.',
    asked: ['A5'],
  },
  purpose: {
    title: 'What it is for, and who reads it',
    why: 'Write down the aim, what will be posted, and who it is for: pupils, families, colleagues or everybody. Talk it through with the head.',
    asked: ['A5'],
  },
  administrators: {
    title: 'Two administrators',
    why: 'With two, nobody is locked out when one is ill or leaves. Use school addresses, and keep the password where the school keeps passwords.',
    asked: ['A5'],
  },
  moderators: {
    title: 'Two moderators',
    why: 'Comments need somebody who looks at them, in holidays too, and who knows what to do with one that worries them.',
    asked: ['A5'],
  },
  contributors: {
    title: 'Who may join in',
    why: 'Agree who may comment or post, and how people are checked before they are accepted.',
    asked: ['A5', 'A7'],
  },
  safety: {
    title: 'Children on it',
    why: 'Mind the site’s least age. Use its strictest settings, and decide how children may be named and shown: first names or initials, faces only with permission.',
    asked: ['A5', 'A2'],
  },
  closing: {
    title: 'A date to close it',
    why: 'Say how long it will run and who closes it. An account that nobody looks after speaks for the school all the same.',
    asked: ['A5'],
  },
};

/** Where a topic is another thing for somebody who leaves. */
const leaving: Partial<Record<CheckUpTopic, Partial<TopicWords>>> = {
  profile: {
    title: 'This school in your profile',
    why: 'Take the school out of workplace, title and the words about you, so that what you write from now on is not read as its own.',
  },
  'old-posts': {
    title: 'Posts and photos from your time here',
    why: 'Look back over these years: photos of classrooms, trips and colleagues, and posts that name the school. What spoke of pupils goes.',
  },
  email: {
    title: 'The school’s address in your account',
    why: 'If you signed up with a school address or number, change it before it ends: you would be locked out, and whoever has it next let in.',
  },
  'sign-out': {
    title: 'Signed out on the school’s devices',
    why: 'Before you hand the laptop back, sign out here, and end any sign-in that is left on the school’s devices.',
  },
};

/** What the page says of a topic in a mode. */
export const wordsOf = (mode: CheckUpMode, topic: CheckUpTopic): TopicWords => ({
  ...words[topic],
  ...(mode === 'leaving' && leaving[topic]),
});
