import { type Browser, browsers, idIn } from '../browser.ts';
import type { Deployment, ExportFile, Format, PolicyValues } from '../format.ts';
import { installPolicies } from '../install.ts';
import { unfitForWindows } from '../values.ts';
import { policyKey } from './policy-key.ts';
import { regText } from './reg-text.ts';
import { registryKeys } from './registry-keys.ts';

const place = 'Each Windows device, as administrator: reg import, or a start-up script of group policy';

const fileOf = (name: string, text: string): ExportFile => ({ name, text, encoding: 'utf-16le', place });

function policyFile(browser: Browser, policy: PolicyValues, deployment: Deployment): ExportFile {
  const key = policyKey(browser, idIn(browser, deployment));
  const remarks = [
    `Lanyard: the school’s policy for ${browser.title}.`,
    'What an earlier policy of Lanyard left here is removed first.',
  ];
  return fileOf(`lanyard-${browser.id}.reg`, regText(remarks, registryKeys(key, policy), key));
}

function installFile(browser: Browser, deployment: Deployment): ExportFile {
  const remarks = [
    `Lanyard: installs it in ${browser.title} for everybody, pinned, without private windows.`,
    'Where ExtensionSettings is set already as one text, put Lanyard’s part into that text instead.',
  ];
  const keys = registryKeys(browser.registryKey, installPolicies(browser, deployment));
  return fileOf(`lanyard-${browser.id}-install.reg`, regText(remarks, keys));
}

export const reg: Format = {
  id: 'windows-reg',
  title: 'Windows registry files',
  platform: 'windows',
  describe:
    'For devices outside a domain, for a pilot on two machines, and for start-up scripts. A file with the policy and one that installs Lanyard, for each browser.',
  refusals: unfitForWindows,
  files: (policy, deployment) =>
    browsers.flatMap((browser) => [
      policyFile(browser, policy, deployment),
      installFile(browser, deployment),
    ]),
};
