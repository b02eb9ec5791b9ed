import { html, type Replica } from '../server/replica.ts';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>LinkedIn</title>
<main><h1>Start a post</h1></main>
<div role="dialog" aria-label="New post">
<div contenteditable="true" role="textbox" aria-multiline="true" style="min-height: 6em; border: 1px solid"></div>
<button type="button" aria-haspopup="true">Schedule</button>
<button type="button" id="post" onclick="document.title = 'Posted'">Post</button>
</div>
`;

const PROFILE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>LinkedIn</title>
<nav><a href="/in/hannah-taylor/">Hannah Taylor</a></nav>
<main><section>
<h1>Tallulah Brady</h1>
<p>· 3rd</p>
<a id="connect" href="/preload/custom-invite/?vanityName=tallulah-brady"><span>Connect</span></a>
<button type="button">Message</button>
</section></main>
`;

/** A post being written, somebody's profile, and no more. */
export const linkedinReplica: Replica = {
  hosts: ['www.linkedin.com'],
  respond: ({ url }) => Promise.resolve(html(200, url.pathname.startsWith('/in/') ? PROFILE : PAGE)),
};
