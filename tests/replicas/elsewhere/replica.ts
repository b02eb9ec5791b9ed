import { html, type Replica } from '../server/replica.ts';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Elsewhere</title>
<h1>A page of a site that Lanyard only counts</h1>
`;

/** Plain pages on sites of the catalogue that count and close where policy names them, and of which no more is known. */
export const elsewhereReplica: Replica = {
  hosts: ['www.tiktok.com', 'www.youtube.com'],
  respond: () => Promise.resolve(html(200, PAGE)),
};
