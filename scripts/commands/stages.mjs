import { fromPlaywright, fromVitest, oneCheck } from './count.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name the npm script that runs it alone
 * @property {(ok: boolean) => import('./count.mjs').Count} count
 * @property {readonly string[]} after stages that must have passed before
 * @property {boolean} [alone] it uses every core itself
 */

/** What `npm test` runs; each is a script of package.json. @type {readonly Stage[]} */
export const stages = [
  { name: 'build', count: oneCheck, after: [] },
  { name: 'format', count: oneCheck, after: [] },
  { name: 'types', count: oneCheck, after: [] },
  { name: 'lint', count: oneCheck, after: [] },
  { name: 'imports', count: oneCheck, after: [] },
  { name: 'dead-code', count: oneCheck, after: [] },
  // Some unit tests read the builds.
  { name: 'unit', count: fromVitest, after: ['build'] },
  { name: 'firefox-lint', count: oneCheck, after: ['build'] },
  { name: 'e2e', count: fromPlaywright, after: ['build'], alone: true },
];
