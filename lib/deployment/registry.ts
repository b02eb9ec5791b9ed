import type { Format } from './format.ts';
import { firefoxPolicies } from './json/firefox-policies.ts';
import { googleAdmin } from './json/google-admin.ts';
import { linuxJson } from './json/linux-json.ts';
import { jamf } from './mac/jamf.ts';
import { macProfiles } from './mac/mobileconfig.ts';
import { admxFormat } from './windows/admx-format.ts';
import { edgeIntune } from './windows/edge-intune.ts';
import { reg } from './windows/reg.ts';

/** Every format in which a policy leaves the builder, in the order in which pages show them. */
export const formats: readonly Format[] = [
  googleAdmin,
  admxFormat,
  edgeIntune,
  reg,
  firefoxPolicies,
  macProfiles,
  jamf,
  linuxJson,
];
