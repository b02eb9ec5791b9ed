import * as m from '../../language/made/messages.ts';
import type { HelpEntry, HelpTask, SiteHelp } from './types.ts';

const on =
  (lookedUp: string) =>
  (task: HelpTask, steps: () => string, source: string, seen: HelpEntry['seen']): HelpEntry => ({
    ...{ task, steps, source, seen, lookedUp },
  });

const entry = on('2026-11-21');
const again = on('2026-11-22');

const facebook = 'https://www.facebook.com/help/';
const messenger = 'https://www.messenger.com/help';
const instagram = 'https://help.instagram.com/';
const x = 'https://help.x.com/';
const linkedin = 'https://www.linkedin.com/help/linkedin';
const tiktok = 'https://support.tiktok.com/en/';
const snapchat = 'https://help.snapchat.com/hc/en-gb';
/** Others cite it under this address; a British one was not seen. */
const snapchatReport = 'https://help.snapchat.com/hc/en-us/articles/7012399221652';
const youtube = 'https://support.google.com/youtube/';
const whatsapp = 'https://faq.whatsapp.com/';

/**
 * The one list of how content is removed and reported on each site (R2). Sites change; where a button has another name,
 * the source says it. Where a page about one thing could not be found for certain, the beginning of the site's help stands
 * here, which does not move.
 */
export const siteHelp: readonly SiteHelp[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    entries: [
      entry('remove', m.helpFacebookRemove, facebook, 'beginning'),
      entry('untag', m.helpFacebookUntag, facebook, 'beginning'),
      again('report', m.helpFacebookReport, `${facebook}181495968648557`, 'address'),
      entry('block', m.helpFacebookBlock, facebook, 'beginning'),
      again('pretend', m.helpFacebookPretend, `${facebook}174210519303259`, 'address'),
    ],
  },
  {
    id: 'messenger',
    name: 'Messenger',
    entries: [
      entry('remove', m.helpMessengerRemove, messenger, 'beginning'),
      entry('report', m.helpMessengerReport, messenger, 'beginning'),
      entry('block', m.helpMessengerBlock, messenger, 'beginning'),
    ],
  },
  {
    id: 'instagram',
    name: 'Instagram',
    entries: [
      entry('remove', m.helpInstagramRemove, instagram, 'beginning'),
      entry('untag', m.helpInstagramUntag, instagram, 'beginning'),
      again('report', m.helpInstagramReport, `${instagram}192435014247952`, 'address'),
      again('block', m.helpInstagramBlock, `${instagram}426700567389543`, 'address'),
      again('pretend', m.helpInstagramPretend, `${instagram}370054663112398`, 'address'),
    ],
  },
  {
    id: 'threads',
    name: 'Threads',
    entries: [
      entry('remove', m.helpThreadsRemove, instagram, 'beginning'),
      entry('report', m.helpThreadsReport, instagram, 'beginning'),
      entry('block', m.helpThreadsBlock, instagram, 'beginning'),
    ],
  },
  {
    id: 'x',
    name: 'X',
    entries: [
      again('remove', m.helpXRemove, `${x}en/using-x/delete-posts`, 'address'),
      entry('untag', m.helpXUntag, x, 'beginning'),
      again('report', m.helpXReport, `${x}en/safety-and-security/report-abusive-behavior`, 'page'),
      again('block', m.helpXBlock, `${x}en/using-x/blocking-and-unblocking-accounts`, 'address'),
    ],
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    entries: [
      entry('remove', m.helpLinkedinRemove, linkedin, 'beginning'),
      entry('untag', m.helpLinkedinUntag, linkedin, 'beginning'),
      again('report', m.helpLinkedinReport, `${linkedin}/answer/a1344213`, 'address'),
      entry('block', m.helpLinkedinBlock, linkedin, 'beginning'),
    ],
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    entries: [
      entry('remove', m.helpTiktokRemove, tiktok, 'beginning'),
      again('report', m.helpTiktokReport, `${tiktok}safety-hc/report-a-problem`, 'address'),
      again(
        'block',
        m.helpTiktokBlock,
        `${tiktok}using-tiktok/followers-and-following/blocking-the-users`,
        'address',
      ),
      again(
        'pretend',
        m.helpTiktokPretend,
        `${tiktok}safety-hc/report-a-problem/report-an-impersonation-account`,
        'address',
      ),
    ],
  },
  {
    id: 'snapchat',
    name: 'Snapchat',
    entries: [
      entry('remove', m.helpSnapchatRemove, snapchat, 'beginning'),
      again('report', m.helpSnapchatReport, snapchatReport, 'address'),
      entry('block', m.helpSnapchatBlock, snapchat, 'beginning'),
    ],
  },
  {
    id: 'youtube',
    name: 'YouTube',
    entries: [
      again('remove', m.helpYoutubeRemove, `${youtube}answer/55770`, 'address'),
      entry('privacy', m.helpYoutubePrivacy, `${youtube}answer/142443`, 'page'),
      again('report', m.helpYoutubeReport, `${youtube}answer/2802027`, 'address'),
    ],
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    entries: [
      entry('remove', m.helpWhatsappRemove, whatsapp, 'beginning'),
      again('report', m.helpWhatsappReport, `${whatsapp}414631957536067`, 'page'),
      again('block', m.helpWhatsappBlock, `${whatsapp}1142481766359885`, 'address'),
      entry('group', m.helpWhatsappGroup, whatsapp, 'beginning'),
    ],
  },
];
