import { describe, expect, it, vi } from 'vitest';

import { mostOwnNames, type OwnName } from '../../../lib/core/own-list.ts';
import { createOwnListService } from '../../../lib/services/own-list-service.ts';
import { createMemoryOwnList } from './memory-ports.ts';
import { createDevice, evening, page } from './worker-on-a-device.ts';

const nameOf = (digest: string): OwnName => ({ sure: digest, quiet: '' });
const [anna, ben] = [nameOf('AAAAAAAA'), nameOf('BBBBBBBB')];

function createList() {
  const store = createMemoryOwnList();
  let made = 0;
  const changed = vi.fn();
  const list = createOwnListService({ store, makeSalt: () => `salt ${(made += 1)}`, changed });
  return { store, list, changed };
}

describe('the list that a member of staff keeps', () => {
  it('has one salt of its own, though it is asked twice at once', async () => {
    const { list } = createList();
    expect(await Promise.all([list.facts(), list.facts()])).toEqual([
      { salt: 'salt 1', count: 0 },
      { salt: 'salt 1', count: 0 },
    ]);
  });

  it('says how many names a change was about, and tells open pages where there was one', async () => {
    const { list, changed } = createList();
    expect(await list.add([anna, ben, anna])).toEqual({ kind: 'done', count: 2, changed: 2 });
    expect(await list.add([ben])).toEqual({ kind: 'done', count: 2, changed: 0 });
    expect(await list.remove(nameOf('CCCCCCCC'))).toEqual({ kind: 'done', count: 2, changed: 0 });
    expect(await list.remove(anna)).toEqual({ kind: 'done', count: 1, changed: 1 });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is whole again when its removal is undone', async () => {
    const { list, store } = createList();
    await list.add([anna, ben]);
    const before = store.disk.list;
    const gone = await list.clear();
    expect(await list.watchLists()).toBeUndefined();
    await list.add(gone);
    expect(store.disk.list).toEqual(before);
  });

  it('stays as it was where it would be too long', async () => {
    const { list } = createList();
    const many = Array.from({ length: mostOwnNames }, (_, at) => nameOf(String(at).padStart(8, 'A')));
    await list.add(many);
    expect(await list.add([nameOf('ZZZZZZZZ')])).toEqual({ kind: 'full', count: mostOwnNames, changed: 0 });
    expect((await list.facts()).count).toBe(mostOwnNames);
  });

  it('says that a disk fails, rather than lose a name; pages have the school’s lists then', async () => {
    const { list, store } = createList();
    store.disk.fails = true;
    await expect(list.add([anna])).rejects.toThrow('disk');
    await expect(list.facts()).rejects.toThrow('disk');
    expect(await list.watchLists()).toBeUndefined();
  });
});

describe('the list of a device', () => {
  it('reaches pages without any policy, and at once; the diagnostics page knows nothing of it', async () => {
    const { worker, done } = createDevice(evening);
    const before = JSON.stringify(await worker.answers.getDiagnostics());
    expect((await worker.answers.getWatchLists(undefined, page)).watched).toBeUndefined();
    await worker.answers.addToOwnList({ names: [anna] });
    expect((await worker.answers.getWatchLists(undefined, page)).watched).toEqual({
      own: {
        salt: 'salt',
        lists: [
          { role: 'pupil', common: false, packed: ['AAAAAAAA'] },
          { role: 'pupil', common: true, packed: [] },
        ],
      },
      nicknames: '',
    });
    await vi.waitFor(() => expect(done.settingsTold).toContain(page.tabId));
    expect(JSON.stringify(await worker.answers.getDiagnostics())).toBe(before);
  });

  it('is there for the next worker', async () => {
    const { worker, startWorker } = createDevice(evening);
    await worker.answers.addToOwnList({ names: [anna] });
    expect((await startWorker().answers.getOwnList()).count).toBe(1);
  });
});
