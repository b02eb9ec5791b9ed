import { html, redirect, type Replica, type ReplicaReply } from '../server/replica.ts';

const TARGETS = [
  'https://x.com/home',
  'https://x.com/tallulah_brady',
  'https://x.com/compose/post',
  'https://twitter.com/home',
  'https://www.facebook.com/',
  'https://www.instagram.com/',
];

const anchors = (attributes: string): string =>
  TARGETS.map((url) => `<li><a ${attributes} href="${url}">${url}</a></li>`).join('');

// `noopener` is the default for target=_blank; one link asks for an opener, because some pages do.
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Links</title>
<h1>Links to other sites</h1>
<h2>In this tab</h2><ul id="plain">${anchors('')}</ul>
<h2>In a new tab</h2><ul id="blank">${anchors('target="_blank"')}</ul>
<h2>In a new tab, with an opener</h2><ul id="opener">${anchors('target="_blank" rel="opener"')}</ul>
<h2>By script</h2>
<button id="open" onclick="window.open('https://x.com/home')">window.open</button>
<button id="assign" onclick="location.assign('https://x.com/home')">location.assign</button>
<button id="replace" onclick="location.replace('https://x.com/home')">location.replace</button>
`;

function replyTo(path: string): ReplicaReply {
  if (path === '/') return html(200, PAGE);
  // As a short link does.
  return path === '/away' ? redirect('https://x.com/home') : html(404, '<!doctype html><h1>404</h1>');
}

/** A page on another site, for tests of links that lead to a counted site. */
export const linksReplica: Replica = {
  hosts: ['links.example'],
  respond: ({ url }) => Promise.resolve(replyTo(url.pathname)),
};
