import { describe, expect, it } from 'vitest';
import { linuxJson } from '../../../lib/deployment/json/linux-json.ts';
import { deployment } from './deployment.ts';

const policy = { schoolNames: ['St “Anne’s”'], dailyMinutes: 30, syncMinutes: true, schoolTown: 'Leigh' };

describe('the files for Linux', () => {
  it('have the id of each browser’s own store, and a place of their own', () => {
    const files = linuxJson.files(policy, deployment).filter(({ name }) => !name.includes('install'));
    expect(files.map(({ place }) => place)).toEqual([
      '/etc/opt/chrome/policies/managed/lanyard.json',
      '/etc/chromium/policies/managed/lanyard.json',
      '/etc/opt/edge/policies/managed/lanyard.json',
    ]);
    expect(files.map(({ text }) => JSON.parse(text) as unknown)).toEqual(
      [deployment.chromeId, deployment.chromeId, deployment.edgeId].map((id) => ({
        '3rdparty': { extensions: { [id]: policy } },
      })),
    );
  });
});
