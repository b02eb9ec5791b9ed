import { formats } from '../../../lib/deployment/registry.ts';

const listed = formats.map(({ id, title }) => `  ${id.padEnd(18)} ${title}`).join('\n');

export const exportHelp = `usage: npm run -s policy -- export SCHOOL.json --chrome-id ID [options]

Makes the files by which browsers are given this policy and Lanyard itself: a folder for each format, and a README.txt that
says where each file goes. The policy is checked first, and nothing is written while it has an error.

  --out DIR                   the folder in which they are made (usual: lanyard-export)
  --format ID                 only this format; may be given again and again (usual: all of them)
  --chrome-id ID              Lanyard's id in Chrome: of the Chrome Web Store, or of your own key (npm run package says it)
  --edge-id ID                its id in Edge (usual: the same as in Chrome, which it is from a server of your own)
  --firefox-id ID             its id in Firefox (usual: as this version has it)
  --chrome-update-url URL     where Chrome gets it from (usual: the Chrome Web Store)
  --edge-update-url URL       where Edge gets it from (usual: Edge Add-ons)
  --firefox-install-url URL   where Firefox gets it from (usual: addons.mozilla.org)
  --even-so                   also where the policy has errors: what is wrong goes out as it is written, where its kind
                              allows; a format that cannot hold this policy is left out

formats
${listed}

Nothing is asked, nothing is sent, and no file is ever left half written.

exit codes
  0  done
  1  wrong options, or a file that could not be written; nothing was changed
  2  the policy could not be read; nothing was changed
  3  done with --even-so, but somebody must look: the policy has errors, or a format was left out
  4  refused, because the policy has errors or a format cannot hold it; nothing was changed`;
