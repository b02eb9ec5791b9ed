import { html, type Replica } from '../server/replica.ts';

/** Reading, with the two ways into an editor: a page of its own, and one that opens without a load. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Lapwing</title>
<h1>Lapwing</h1>
<p>A wader of fields and marshes.</p>
<p><a id="edit" href="/w/index.php?title=Lapwing&amp;action=edit">Edit source</a>
<button id="visual" onclick="history.pushState(null, '', '/wiki/Lapwing?veaction=edit'); document.querySelector('textarea').focus()">Edit</button>
<a id="other" href="/wiki/Curlew">Curlew</a></p>
<textarea rows="6" cols="40" aria-label="Text of the page">A wader</textarea>
`;

/** A page of an encyclopaedia, the same at every address. */
export const wikipediaReplica: Replica = {
  hosts: ['en.wikipedia.org', 'cy.m.wikipedia.org'],
  respond: () => Promise.resolve(html(200, PAGE)),
};
