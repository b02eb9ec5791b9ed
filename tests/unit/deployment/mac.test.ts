import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import type { PolicyValues } from '../../../lib/deployment/format.ts';
import { jamf } from '../../../lib/deployment/mac/jamf.ts';
import { macProfiles } from '../../../lib/deployment/mac/mobileconfig.ts';
import { deployment } from './deployment.ts';
import { anyPolicy, everyKey, policies } from './policies.ts';
import { meaning, named } from './reading-back.ts';

type Values = Record<string, unknown>;

const uuid = /^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/;

/** The one payload of a profile, and the profile around it. */
function payloadOf(name: string, policy: PolicyValues): { payload: Values; profile: Values } {
  const profile = parse(named(macProfiles.files(policy, deployment), name).text) as Values;
  const [payload, ...more] = profile['PayloadContent'] as Values[];
  expect(more).toEqual([]);
  return { payload: payload ?? {}, profile };
}

/** What is left for the browser: a management service takes out what is its own. */
const settingsOf = (payload: Values): Values =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('Payload')));

const inFirefox = (settings: Values): unknown => {
  const extensions = (settings['3rdparty'] as { Extensions: Values } | undefined)?.Extensions;
  return settings['EnterprisePoliciesEnabled'] === true ? extensions?.[deployment.firefoxId] : undefined;
};

const browsers = [
  { id: 'chrome', domain: `com.google.Chrome.extensions.${deployment.chromeId}`, read: (all: Values) => all },
  { id: 'edge', domain: `com.microsoft.Edge.extensions.${deployment.edgeId}`, read: (all: Values) => all },
  { id: 'firefox', domain: 'org.mozilla.firefox', read: inFirefox },
];

describe.each(browsers)('the profile for $id', ({ id, domain, read }) => {
  const arrived = (policy: PolicyValues): unknown =>
    read(settingsOf(payloadOf(`lanyard-${id}.mobileconfig`, policy).payload));

  it.each(policies)('gives the same policy to the browser: $name', ({ policy }) => {
    expect(macProfiles.refusals(policy)).toEqual([]);
    expect(meaning(arrived(policy))).toEqual(meaning(policy));
  });

  it('does so whatever is in the policy, or refuses it and names the key', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const refused = new Set(macProfiles.refusals(policy).map((one) => one.key));
        const rest = Object.fromEntries(Object.entries(policy).filter(([name]) => !refused.has(name)));
        expect(arrived(rest)).toEqual(rest);
      }),
    );
  });

  it('is for the device, in the place where the browser looks', () => {
    const { payload, profile } = payloadOf(`lanyard-${id}.mobileconfig`, everyKey);
    expect(payload).toMatchObject({ PayloadType: domain, PayloadVersion: 1, PayloadEnabled: true });
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadScope: 'System',
      PayloadVersion: 1,
      PayloadIdentifier: `school.lanyard.${id}`,
    });
  });

  it('has ids that follow from what is in it, and no two alike', () => {
    const idsOf = (policy: PolicyValues) => {
      const { payload, profile } = payloadOf(`lanyard-${id}.mobileconfig`, policy);
      return [profile['PayloadUUID'], payload['PayloadUUID']];
    };
    const [one, other] = [idsOf(everyKey), idsOf({ ...everyKey, dailyMinutes: 31 })];
    expect(one).toEqual(idsOf(everyKey));
    expect(new Set([...one, ...other]).size).toBe(4);
    [...one, ...other].forEach((each) => {
      expect(each).toMatch(uuid);
    });
  });

  it('installs Lanyard by a profile of its own', () => {
    const { payload } = payloadOf(`lanyard-${id}-install.mobileconfig`, {});
    const own = deployment[`${id}Id` as 'chromeId'];
    expect(payload['ExtensionSettings']).toMatchObject({ [own]: { installation_mode: 'force_installed' } });
  });
});

describe('the form for Jamf', () => {
  it.each(policies)('comes filled in with the same policy: $name', ({ policy }) => {
    for (const { text } of jamf.files(policy, deployment)) {
      const { properties } = JSON.parse(text) as { properties: Record<string, Values> };
      const filled = Object.entries(properties).flatMap(([name, about]) =>
        about['default'] === undefined ? [] : [[name, about['default']]],
      );
      expect(meaning(Object.fromEntries(filled))).toEqual(meaning(policy));
    }
  });

  it('has a type and a place in the order for every key', () => {
    for (const { text } of jamf.files(everyKey, deployment)) {
      const { properties } = JSON.parse(text) as { properties: Record<string, Values> };
      const orders = Object.values(properties).map((about) => about['property_order']);
      expect(new Set(orders).size).toBe(Object.keys(everyKey).length);
      for (const [name, about] of Object.entries(properties)) {
        const value = everyKey[name];
        const type =
          typeof value === 'number' ? 'integer' : typeof value === 'object' ? 'array' : typeof value;
        expect([name, about['type']]).toEqual([name, type]);
      }
    }
  });
});
