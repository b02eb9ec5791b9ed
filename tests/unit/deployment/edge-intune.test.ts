import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileBytes } from '../../../lib/deployment/file-bytes.ts';
import type { PolicyValues } from '../../../lib/deployment/format.ts';
import { edgeIntune } from '../../../lib/deployment/windows/edge-intune.ts';
import { deployment } from './deployment.ts';
import { anyPolicy, policies, tenThousand } from './policies.ts';
import { asChromeReads } from './readers/from-registry.ts';
import { scriptOf, writeValues } from './readers/powershell-file.ts';
import { emptyRegistry, keyAt } from './readers/registry.ts';
import { meaning, named } from './reading-back.ts';

const key = `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${deployment.edgeId}\\policy`;

const scripts = (policy: PolicyValues) => {
  const files = edgeIntune.files(policy, deployment);
  const of = (name: string) => scriptOf(fileBytes(named(files, name)));
  return { detect: of('lanyard-edge-detect.ps1'), remediate: of('lanyard-edge-remediate.ps1') };
};

function arrived(policy: PolicyValues): unknown {
  const registry = emptyRegistry();
  writeValues(scripts(policy).remediate, registry);
  const node = keyAt(registry, key);
  return node === undefined ? undefined : asChromeReads(node);
}

describe('the scripts for Edge in Intune', () => {
  it.each(policies)('give the same policy to the browser: $name', ({ policy }) => {
    expect(edgeIntune.refusals(policy)).toEqual([]);
    expect(meaning(arrived(policy))).toEqual(meaning(policy));
  });

  it('run the same code whatever is in the policy, which gives the same policy or is refused', () => {
    const { detect, remediate } = scripts({});
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const refused = new Set(edgeIntune.refusals(policy).map((one) => one.key));
        const rest = Object.fromEntries(Object.entries(policy).filter(([name]) => !refused.has(name)));
        const made = scripts(rest);
        expect(made.detect.code).toBe(detect.code);
        expect(made.remediate.code).toBe(remediate.code);
        expect(made.detect.quoted).toBe(made.remediate.quoted);
        expect(meaning(arrived(rest))).toEqual(meaning(rest));
      }),
    );
  });

  it('take away what is no longer set before they write, and only below Lanyard’s own key', () => {
    const { code, root } = scripts({}).remediate;
    expect(root).toBe(key);
    expect(code.indexOf('Remove-Item -LiteralPath $root -Recurse')).toBeGreaterThan(0);
    expect(code.indexOf('Remove-Item')).toBeLessThan(code.indexOf('New-ItemProperty'));
    expect(code.match(/Remove-Item/g)).toHaveLength(1);
  });

  it('are small enough for Intune with ten thousand people, and say so where a policy is not', () => {
    const sizes = edgeIntune.files(tenThousand, deployment).map((file) => fileBytes(file).length);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
    const pupils = Array.from({ length: 250 }, () => 'a'.repeat(1000));
    expect(edgeIntune.refusals({ ...tenThousand, pupils })).toEqual([
      { key: 'pupils', problem: 'with it the script is larger than the 200 kB that Intune takes' },
    ]);
  });
});
