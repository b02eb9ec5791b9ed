/**
 * Writes the pages for admins that are made of the schema: docs/policy-reference.md and docs/bad-policies.md.
 * Usage: node scripts/reference.ts
 */
import { writeFileSync } from 'node:fs';

import { pages } from './reference/pages.ts';

for (const { file, text } of await pages()) writeFileSync(file, text);
