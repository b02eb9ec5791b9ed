import { plist, type PlistValue } from './plist.ts';
import { uuidOf } from './uuid.ts';

/** A configuration profile with the settings of one preference domain. */
export type Profile = {
  /** Unlike all others on a device: a newer profile of the same one takes its place. */
  identifier: string;
  /** What whoever looks at the device’s profiles reads. */
  name: string;
  domain: string;
  settings: { readonly [name: string]: PlistValue };
};

/** The text of a `.mobileconfig` for the whole device. Unsigned: management services sign it themselves. */
export function mobileconfig({ identifier, name, domain, settings }: Profile): string {
  const content = JSON.stringify([identifier, domain, settings]);
  return plist({
    PayloadContent: [
      {
        ...settings,
        PayloadDisplayName: name,
        PayloadEnabled: true,
        PayloadIdentifier: `${identifier}.settings`,
        PayloadType: domain,
        PayloadUUID: uuidOf(`settings ${content}`),
        PayloadVersion: 1,
      },
    ],
    PayloadDisplayName: name,
    PayloadIdentifier: identifier,
    PayloadRemovalDisallowed: true,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf(content),
    PayloadVersion: 1,
  });
}
