import { expect, test } from 'vitest';

import { policyKeyNames } from '../../../lib/policy/schema.ts';
import { managedSchema, managedSchemaFile } from '../../../scripts/managed-schema.ts';
import { presets } from './presets.ts';

type Property = { title: string; description: string; type: string; items?: { type: string } };

const schema = JSON.parse(managedSchema()) as { type: string; properties: Record<string, Property> };

test('public/managed-schema.json is what the policy schema gives (node scripts/managed-schema.ts)', async () => {
  await expect(managedSchema()).toMatchFileSnapshot(managedSchemaFile);
});

test('it has every key of the policy, flat', () => {
  expect(schema.type).toBe('object');
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
  expect(Object.keys(schema.properties)).toEqual(policyKeyNames);
});

test('it says types and nothing else: Chromium refuses some constructs, and takes out what others do not fit', () => {
  for (const property of Object.values(schema.properties)) {
    const allowed = ['title', 'description', 'type', ...(property.type === 'array' ? ['items'] : [])];
    expect(Object.keys(property).sort()).toEqual(allowed.sort());
    expect(['string', 'integer', 'boolean', 'array']).toContain(property.type);
    expect(property.items).toEqual(property.type === 'array' ? { type: 'string' } : undefined);
  }
});

test('every value of every preset has the type that the schema gives its key', () => {
  for (const { raw } of presets) {
    for (const [key, value] of Object.entries(raw)) {
      const natural = Array.isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : typeof value;
      expect(`${key}: ${natural}`).toBe(`${key}: ${schema.properties[key]?.type ?? 'none'}`);
    }
  }
});
