import { describe, expect, it } from 'vitest';

import { oakTree } from './memory-ports.ts';
import { createDevice, evening, facebookTab, lesson, morning, xTab } from './worker-on-a-device.ts';

describe('where one is still signed in (V6)', () => {
  it('is what open pages say, with the way out where the site has one', async () => {
    const both = { access: { ...oakTree.access, sites: ['x', 'facebook'] } };
    const { done, worker } = createDevice(evening, { kept: both });
    done.signedIn.push(xTab, facebookTab);
    expect(await worker.answers.getSigningOut()).toEqual({
      when: 'after-hours',
      signedIn: [{ name: 'X', address: 'https://x.com/logout' }, { name: 'Facebook' }],
      used: [],
    });
  });

  it('is not known of a site without an open page: it is named where it was used today', async () => {
    const { done, worker, use } = createDevice(evening, { kept: {} });
    await use(5);
    expect(await worker.answers.getSigningOut()).toEqual({
      ...{ when: 'after-hours', signedIn: [] },
      used: [{ name: 'X', address: 'https://x.com/logout' }],
    });
    done.signedIn.push(xTab);
    expect(await worker.answers.getSigningOut()).toMatchObject({ signedIn: [{ name: 'X' }], used: [] });
  });

  it('is said at the day’s end also where its minutes are used, without a way to pages that are closed', async () => {
    const { done, worker, use } = createDevice(evening, { kept: {} });
    await use(1);
    await use(30);
    done.signedIn.push(xTab);
    expect(await worker.answers.getSigningOut()).toEqual({
      ...{ when: 'after-hours', signedIn: [{ name: 'X' }], used: [], closed: true },
    });
  });

  it('is nothing where nobody is, and at no other time', async () => {
    expect(await createDevice(evening, { kept: {} }).worker.answers.getSigningOut()).toBeUndefined();
    for (const time of [morning, lesson]) {
      const { done, worker } = createDevice(time, { kept: {} });
      done.signedIn.push(xTab);
      expect(await worker.answers.getSigningOut()).toBeUndefined();
    }
  });

  it('is not asked on a device on which nothing is enforced', async () => {
    const { done, worker } = createDevice(evening);
    done.signedIn.push(xTab);
    expect(await worker.answers.getSigningOut()).toBeUndefined();
  });

  it('is silent where a page does not answer', async () => {
    const { done, worker } = createDevice(evening, { kept: {} });
    done.signedIn.push(xTab);
    done.gone.push(xTab);
    expect(await worker.answers.getSigningOut()).toBeUndefined();
  });
});
