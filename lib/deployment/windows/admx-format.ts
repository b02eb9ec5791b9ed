import { type Browser, browsers } from '../browser.ts';
import type { Deployment, ExportFile, Format, PolicyValues } from '../format.ts';
import { installPolicies } from '../install.ts';
import { jsonText } from '../json/json-text.ts';
import { unfitForWindows } from '../values.ts';
import { adml } from './adml.ts';
import { admx } from './admx.ts';

/** The central store of a domain; without one, `C:\Windows\PolicyDefinitions` of the device where policy is edited. */
const store = '\\\\<domain>\\SYSVOL\\<domain>\\Policies\\PolicyDefinitions';

/** Devices of British schools are set up in either; the words are the same. */
const languages = ['en-GB', 'en-US'];

function templates(browser: Browser, policy: PolicyValues, deployment: Deployment): ExportFile[] {
  const name = `lanyard-${browser.id}`;
  return [
    { name: `${name}.admx`, text: admx(browser, deployment), place: `${store}\\${name}.admx` },
    ...languages.map((language) => ({
      name: `${language}/${name}.adml`,
      text: adml(browser, policy),
      place: `${store}\\${language}\\${name}.adml`,
    })),
  ];
}

const install = (browser: Browser, deployment: Deployment): ExportFile => ({
  name: `lanyard-${browser.id}-extension-settings.json`,
  text: jsonText(installPolicies(browser, deployment).ExtensionSettings),
  place: `Group policy editor > ${browser.title} > Extensions > Extension management settings (of ${browser.title}’s own templates), as one text`,
});

export const admxFormat: Format = {
  id: 'windows-admx',
  title: 'Group policy templates (ADMX)',
  platform: 'windows',
  describe:
    'Every setting in the editor of group policy, with its explanation. Texts, numbers and choices come filled in; lists are copied from the explanation, and lists of people from a registry file. Intune takes those for Chrome and Firefox too, and refuses any for Edge.',
  refusals: unfitForWindows,
  files: (policy, deployment) =>
    browsers.flatMap((browser) => [...templates(browser, policy, deployment), install(browser, deployment)]),
};
