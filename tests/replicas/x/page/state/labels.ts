import { settings } from './settings.ts';

const EN = {
  accept: 'Accept',
  accountMenu: 'Account menu',
  addComment: 'Add a comment',
  addPhotos: 'Add photos or video',
  addPost: 'Add post',
  addAnother: 'Add another post',
  askQuestion: 'Ask a question',
  back: 'Back',
  bio: 'Bio',
  cancel: 'Cancel',
  chat: 'Chat',
  choice: 'Choice {number}',
  close: 'Close',
  connect: 'Connect',
  decline: 'Decline',
  drafts: 'Drafts',
  editProfile: 'Edit profile',
  email: 'Email',
  emoji: 'Emoji',
  everyoneReplies: 'Everyone can reply',
  explore: 'Explore',
  follow: 'Follow',
  followAccount: 'Follow {handle}',
  followBack: 'Follow back',
  followedYou: 'followed you',
  followerRequests: 'Follower requests',
  followers: 'Followers',
  following: 'Following',
  followingAccount: 'Following {handle}',
  followsYou: 'Follows you',
  forYou: 'For you',
  gif: 'GIF',
  home: 'Home',
  fullscreen: 'Full screen',
  like: 'Like',
  location: 'Location',
  login: 'Log in',
  message: 'Message',
  more: 'More',
  mute: 'Mute',
  name: 'Name',
  next: 'Next',
  noRequests: 'You have no follower requests',
  notFound: 'Hmm... this page does not exist. Try searching for something else.',
  notifications: 'Notifications',
  password: 'Password',
  pause: 'Pause',
  pending: 'Pending',
  pendingAccount: 'Pending follow request from you to {handle}',
  people: 'People',
  phone: 'Phone',
  play: 'Play',
  poll: 'Poll',
  post: 'Post',
  postAll: 'Post all',
  postText: 'Post text',
  postYourReply: 'Post your reply',
  posts: 'Posts',
  primary: 'Primary navigation',
  profile: 'Profile',
  protectedAccount: 'Protected account',
  quote: 'Quote',
  reply: 'Reply',
  replyingTo: 'Replying to',
  repost: 'Repost',
  save: 'Save',
  schedule: 'Schedule post',
  search: 'Search',
  searchPeople: 'Search Direct Messages',
  send: 'Send',
  signUp: 'Sign up',
  startMessage: 'Start a new message',
  timeline: 'Timeline: {name}',
  unfollow: 'Unfollow',
  unfollowTitle: 'Unfollow {handle}?',
  followTitle: 'Follow {handle}?',
  unmute: 'Unmute',
  username: 'Username',
  verified: 'Verified account',
  voice: 'Record a voice message',
  website: 'Website',
  whatsHappening: 'What’s happening?',
  whoToFollow: 'Who to follow',
  you: 'You',
} as const;

export type Label = keyof typeof EN;

const FROM = 'abcdefghijklmnopqrstuvwxyz';
const TO = 'ighjoklmunpqrsatvwxyezbcdf';

/** The made-up language: every letter is another one, so that no label can stay the same; `{name}` is kept. */
function foreign(text: string): string {
  return text.replaceAll(/\{\w+\}|[a-z]/gi, (part) => {
    const at = FROM.indexOf(part.toLowerCase());
    if (at < 0) return part;
    const letter = TO.charAt(at);
    return part === part.toLowerCase() ? letter : letter.toUpperCase();
  });
}

export function t(label: Label, values: Record<string, string> = {}): string {
  const text = settings.lang === 'zz' ? foreign(EN[label]) : EN[label];
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
