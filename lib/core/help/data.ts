import * as m from '../../language/made/messages.ts';
import { entry } from './entry.ts';
import type { HelpLine, SiteHelp } from './types.ts';

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
 * How content is removed and reported on each site (R2). Sites change; where a button has another name, the source says it.
 * Where a page about one thing could not be found for certain, the beginning of the site's help stands here, which does not
 * move.
 */
export const siteHelp: readonly SiteHelp[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    entries: [
      entry('2026-11-21', 'remove', m.helpFacebookRemove, facebook, 'beginning'),
      entry('2026-11-21', 'untag', m.helpFacebookUntag, facebook, 'beginning'),
      entry('2026-11-22', 'report', m.helpFacebookReport, `${facebook}181495968648557`, 'address'),
      entry('2026-11-21', 'block', m.helpFacebookBlock, facebook, 'beginning'),
      entry('2026-11-22', 'pretend', m.helpFacebookPretend, `${facebook}174210519303259`, 'address'),
    ],
  },
  {
    id: 'messenger',
    name: 'Messenger',
    entries: [
      entry('2026-11-21', 'remove', m.helpMessengerRemove, messenger, 'beginning'),
      entry('2026-11-21', 'report', m.helpMessengerReport, messenger, 'beginning'),
      entry('2026-11-21', 'block', m.helpMessengerBlock, messenger, 'beginning'),
    ],
  },
  {
    id: 'instagram',
    name: 'Instagram',
    entries: [
      entry('2026-11-21', 'remove', m.helpInstagramRemove, instagram, 'beginning'),
      entry('2026-11-21', 'untag', m.helpInstagramUntag, instagram, 'beginning'),
      entry('2026-11-22', 'report', m.helpInstagramReport, `${instagram}192435014247952`, 'address'),
      entry('2026-11-22', 'block', m.helpInstagramBlock, `${instagram}426700567389543`, 'address'),
      entry('2026-11-22', 'pretend', m.helpInstagramPretend, `${instagram}370054663112398`, 'address'),
    ],
  },
  {
    id: 'threads',
    name: 'Threads',
    entries: [
      entry('2026-11-21', 'remove', m.helpThreadsRemove, instagram, 'beginning'),
      entry('2026-11-21', 'report', m.helpThreadsReport, instagram, 'beginning'),
      entry('2026-11-21', 'block', m.helpThreadsBlock, instagram, 'beginning'),
    ],
  },
  {
    id: 'x',
    name: 'X',
    entries: [
      entry('2026-11-22', 'remove', m.helpXRemove, `${x}en/using-x/delete-posts`, 'address'),
      entry('2026-11-21', 'untag', m.helpXUntag, x, 'beginning'),
      entry(
        '2026-11-22',
        'report',
        m.helpXReport,
        `${x}en/safety-and-security/report-abusive-behavior`,
        'page',
      ),
      entry(
        '2026-11-22',
        'block',
        m.helpXBlock,
        `${x}en/using-x/blocking-and-unblocking-accounts`,
        'address',
      ),
    ],
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    entries: [
      entry('2026-11-21', 'remove', m.helpLinkedinRemove, linkedin, 'beginning'),
      entry('2026-11-21', 'untag', m.helpLinkedinUntag, linkedin, 'beginning'),
      entry('2026-11-22', 'report', m.helpLinkedinReport, `${linkedin}/answer/a1344213`, 'address'),
      entry('2026-11-21', 'block', m.helpLinkedinBlock, linkedin, 'beginning'),
    ],
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    entries: [
      entry('2026-11-21', 'remove', m.helpTiktokRemove, tiktok, 'beginning'),
      entry('2026-11-22', 'report', m.helpTiktokReport, `${tiktok}safety-hc/report-a-problem`, 'address'),
      entry(
        '2026-11-22',
        'block',
        m.helpTiktokBlock,
        `${tiktok}using-tiktok/followers-and-following/blocking-the-users`,
        'address',
      ),
      entry(
        '2026-11-22',
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
      entry('2026-11-21', 'remove', m.helpSnapchatRemove, snapchat, 'beginning'),
      entry('2026-11-22', 'report', m.helpSnapchatReport, snapchatReport, 'address'),
      entry('2026-11-21', 'block', m.helpSnapchatBlock, snapchat, 'beginning'),
    ],
  },
  {
    id: 'youtube',
    name: 'YouTube',
    entries: [
      entry('2026-11-22', 'remove', m.helpYoutubeRemove, `${youtube}answer/55770`, 'address'),
      entry('2026-11-21', 'privacy', m.helpYoutubePrivacy, `${youtube}answer/142443`, 'page'),
      entry('2026-11-22', 'report', m.helpYoutubeReport, `${youtube}answer/2802027`, 'address'),
    ],
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    entries: [
      entry('2026-11-21', 'remove', m.helpWhatsappRemove, whatsapp, 'beginning'),
      entry('2026-11-22', 'report', m.helpWhatsappReport, `${whatsapp}414631957536067`, 'page'),
      entry('2026-11-22', 'block', m.helpWhatsappBlock, `${whatsapp}1142481766359885`, 'address'),
      entry('2026-11-21', 'group', m.helpWhatsappGroup, whatsapp, 'beginning'),
    ],
  },
];

/** Whom staff can turn to outside the school (R2, K). Numbers are those of the lines themselves, in the United Kingdom. */
export const helpLines: readonly HelpLine[] = [
  {
    id: 'professionals',
    name: m.helpLineProfessionals,
    about: m.helpLineProfessionalsAbout,
    hours: m.helpLineProfessionalsHours,
    phone: '0344 381 4772',
    email: 'helpline@saferinternet.org.uk',
    url: 'https://saferinternet.org.uk/professionals-online-safety-helpline',
    seen: 'address',
    lookedUp: '2026-11-22',
  },
  {
    id: 'ceop',
    name: m.helpLineCeop,
    about: m.helpLineCeopAbout,
    url: 'https://www.ceop.police.uk/Safety-Centre/',
    seen: 'page',
    lookedUp: '2026-11-22',
  },
  {
    id: 'whistleblowing',
    name: m.helpLineWhistleblowing,
    about: m.helpLineWhistleblowingAbout,
    phone: '0800 028 0285',
    url: 'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/',
    seen: 'page',
    lookedUp: '2026-11-22',
  },
  {
    id: 'harmful-content',
    name: m.helpLineHarmful,
    about: m.helpLineHarmfulAbout,
    url: 'https://reportharmfulcontent.com/',
    seen: 'address',
    lookedUp: '2026-11-22',
  },
  {
    id: 'education-support',
    name: m.helpLineEducation,
    about: m.helpLineEducationAbout,
    phone: '08000 562 561',
    url: 'https://www.educationsupport.org.uk/',
    seen: 'address',
    lookedUp: '2026-11-22',
  },
];
