import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileBytes } from '../../../lib/deployment/file-bytes.ts';
import type { PolicyValues } from '../../../lib/deployment/format.ts';
import { reg } from '../../../lib/deployment/windows/reg.ts';
import { deployment } from './deployment.ts';
import { anyPolicy, policies, tenThousand } from './policies.ts';
import { asChromeReads, asFirefoxReads } from './readers/from-registry.ts';
import { importReg } from './readers/reg-file.ts';
import { createKey, emptyRegistry, keyAt, type RegistryNode } from './readers/registry.ts';
import { meaning, named } from './reading-back.ts';

const below = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';

/** Where each browser looks, as docs and sources of the browsers have it, and how it reads what is there. */
const browsers = [
  {
    id: 'chrome',
    key: `${below}\\Google\\Chrome\\3rdparty\\extensions\\${deployment.chromeId}\\policy`,
    read: asChromeReads,
  },
  {
    id: 'edge',
    key: `${below}\\Microsoft\\Edge\\3rdparty\\extensions\\${deployment.edgeId}\\policy`,
    read: asChromeReads,
  },
  {
    id: 'firefox',
    key: `${below}\\Mozilla\\Firefox\\3rdparty\\Extensions\\${deployment.firefoxId}`,
    read: asFirefoxReads,
  },
];

function imported(name: string, policy: PolicyValues, registry = emptyRegistry()): RegistryNode {
  importReg(fileBytes(named(reg.files(policy, deployment), name)), registry);
  return registry;
}

describe.each(browsers)('the registry file for $id', ({ id, key, read }) => {
  const arrived = (policy: PolicyValues, registry?: RegistryNode): unknown => {
    const node = keyAt(imported(`lanyard-${id}.reg`, policy, registry), key);
    return node === undefined ? undefined : read(node);
  };

  it.each(policies)('gives the same policy to the browser: $name', ({ policy }) => {
    expect(reg.refusals(policy)).toEqual([]);
    expect(meaning(arrived(policy))).toEqual(meaning(policy));
  });

  it('does so whatever is in the policy, or refuses it and names the key', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const refused = new Set(reg.refusals(policy).map((one) => one.key));
        const rest = Object.fromEntries(Object.entries(policy).filter(([name]) => !refused.has(name)));
        expect(meaning(arrived(rest))).toEqual(meaning(rest));
      }),
    );
  });

  it('leaves nothing behind of a longer policy that was there', () => {
    const registry = emptyRegistry();
    imported(`lanyard-${id}.reg`, tenThousand, registry);
    const shorter = { schoolNames: ['Oak Tree'], pupils: [] };
    expect(meaning(arrived(shorter, registry))).toEqual(meaning(shorter));
  });

  it('leaves other extensions and policies as they are', () => {
    const registry = emptyRegistry();
    const other = createKey(
      registry,
      `${key.slice(0, key.lastIndexOf(deployment[`${id}Id` as 'chromeId']))}other`,
    );
    other.values.set('kept', 'yes');
    arrived(tenThousand, registry);
    expect([...other.values]).toEqual([['kept', 'yes']]);
  });
});

describe('what installs Lanyard', () => {
  it('stands below ExtensionSettings, so that what stands there of others stays', () => {
    const registry = emptyRegistry();
    const others = createKey(registry, `${below}\\Google\\Chrome\\ExtensionSettings\\another`);
    others.values.set('installation_mode', 'blocked');
    imported('lanyard-chrome-install.reg', {}, registry);
    expect([...others.values]).toEqual([['installation_mode', 'blocked']]);
    const ours = keyAt(registry, `${below}\\Google\\Chrome\\ExtensionSettings\\${deployment.chromeId}`);
    expect(Object.fromEntries(ours?.values ?? [])).toEqual({
      installation_mode: 'force_installed',
      update_url: deployment.chromeUpdateUrl,
      override_update_url: 1,
      toolbar_pin: 'force_pinned',
    });
  });

  it('has Edge’s own names where Edge has its own', () => {
    const registry = imported('lanyard-edge-install.reg', {});
    const edge = keyAt(registry, `${below}\\Microsoft\\Edge`);
    expect(Object.fromEntries(edge?.values ?? [])).toMatchObject({ InPrivateModeAvailability: 1 });
    const ours = keyAt(registry, `${below}\\Microsoft\\Edge\\ExtensionSettings\\${deployment.edgeId}`);
    expect(ours?.values.get('toolbar_state')).toBe('force_shown');
  });
});

describe('what a registry file refuses', () => {
  const problems = (policy: PolicyValues) =>
    reg.refusals(policy).map(({ key, problem }) => `${key}: ${problem}`);

  it('names the key and the item of a text that group policy would cut short', () => {
    expect(problems({ clauses: ['a=b', 'x'.repeat(1024)] })).toEqual([
      'clauses: item 2 has 1,024 characters, and group policy holds 1,023',
    ]);
    expect(problems({ clauses: ['x'.repeat(1023)] })).toEqual([]);
  });

  it('names keys with characters that cannot be seen, and keys that are none', () => {
    expect(problems({ schoolTown: 'Lei\u0000gh', 'a\\b': 'x', dailyMinutes: 1.5 })).toEqual([
      'a\\b: its name is not of letters and digits',
      'schoolTown: it has a character in it that cannot be seen, and that this kind of file cannot hold',
      'dailyMinutes: it is not a whole number that a registry can hold',
    ]);
  });
});
