import * as m from '../../language/made/messages.ts';
import type { HelpEntry, HelpTask, SiteHelp } from './types.ts';

const LOOKED_UP = '2026-11-21';

const entry = (task: HelpTask, steps: () => string, source: string, seen: HelpEntry['seen']): HelpEntry => ({
  ...{ task, steps, source, seen },
  lookedUp: LOOKED_UP,
});

const facebook = 'https://www.facebook.com/help/';
const messenger = 'https://www.messenger.com/help';
const instagram = 'https://help.instagram.com/';
const x = 'https://help.x.com/';
const linkedin = 'https://www.linkedin.com/help/linkedin';
const tiktok = 'https://support.tiktok.com/en/';
const snapchat = 'https://help.snapchat.com/hc/en-gb';
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
      entry('report', m.helpFacebookReport, `${facebook}181495968648557`, 'address'),
      entry('block', m.helpFacebookBlock, facebook, 'beginning'),
      entry('pretend', m.helpFacebookPretend, `${facebook}181495968648557`, 'address'),
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
      entry('report', m.helpInstagramReport, `${instagram}192435014247952`, 'address'),
      entry('block', m.helpInstagramBlock, `${instagram}426700567389543`, 'address'),
      entry('pretend', m.helpInstagramPretend, `${instagram}370054663112398`, 'address'),
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
      entry('remove', m.helpXRemove, x, 'beginning'),
      entry('untag', m.helpXUntag, x, 'beginning'),
      entry('report', m.helpXReport, `${x}en/safety-and-security/report-abusive-behavior`, 'page'),
      entry('block', m.helpXBlock, `${x}en/using-x/blocking-and-unblocking-accounts`, 'address'),
    ],
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    entries: [
      entry('remove', m.helpLinkedinRemove, linkedin, 'beginning'),
      entry('untag', m.helpLinkedinUntag, linkedin, 'beginning'),
      entry('report', m.helpLinkedinReport, `${linkedin}/answer/a1344213`, 'address'),
      entry('block', m.helpLinkedinBlock, linkedin, 'beginning'),
    ],
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    entries: [
      entry('remove', m.helpTiktokRemove, tiktok, 'beginning'),
      entry('report', m.helpTiktokReport, `${tiktok}safety-hc/report-a-problem`, 'address'),
      entry('block', m.helpTiktokBlock, tiktok, 'beginning'),
      entry(
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
      entry('report', m.helpSnapchatReport, snapchat, 'beginning'),
      entry('block', m.helpSnapchatBlock, snapchat, 'beginning'),
    ],
  },
  {
    id: 'youtube',
    name: 'YouTube',
    entries: [
      entry('remove', m.helpYoutubeRemove, youtube, 'beginning'),
      entry('privacy', m.helpYoutubePrivacy, `${youtube}answer/142443`, 'page'),
      entry('report', m.helpYoutubeReport, `${youtube}answer/2802027`, 'address'),
    ],
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    entries: [
      entry('remove', m.helpWhatsappRemove, whatsapp, 'beginning'),
      entry('report', m.helpWhatsappReport, `${whatsapp}414631957536067`, 'page'),
      entry('block', m.helpWhatsappBlock, `${whatsapp}1142481766359885`, 'address'),
      entry('group', m.helpWhatsappGroup, whatsapp, 'beginning'),
    ],
  },
];
