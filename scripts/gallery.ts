/**
 * The gallery: every component in every state, to be looked at while they are worked on (tests/gallery/README.md).
 * Usage: npm run gallery
 */
import { createServer } from 'vite';

import { galleryOptions } from '../tests/gallery/options.ts';

const server = await createServer(galleryOptions);
await server.listen();
// The options keep Vite silent, for the tests.
console.log(`The gallery is at ${server.resolvedUrls?.local.join(', ') ?? ''}`);
