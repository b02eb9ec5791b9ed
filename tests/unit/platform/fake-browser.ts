import { vi } from 'vitest';

/** One event of a browser, with what listens to it. */
function createEvent<Args extends unknown[]>() {
  const listeners = new Map<(...args: Args) => void, unknown[]>();
  return {
    addListener: (listener: (...args: Args) => void, ...filter: unknown[]) =>
      void listeners.set(listener, filter),
    removeListener: (listener: (...args: Args) => void) => void listeners.delete(listener),
    hasListener: (listener: (...args: Args) => void) => listeners.has(listener),
    emit: (...args: Args) => {
      for (const listener of listeners.keys()) listener(...args);
    },
    filters: () => [...listeners.values()],
  };
}

type Rule = {
  id: number;
  condition: { requestDomains?: string[] };
  action: { redirect?: { regexSubstitution?: string } };
};
type Script = { id: string; matches: string[] };
type ContentScript = { matches: string[]; js: string[]; css?: string[] | null };
type OpenTab = { id?: number; url?: string; active?: boolean; lastAccessed?: number };
type Change = { status?: string; url?: string };

/** As much of a browser as the worker's layers touch; it keeps rules and scripts as a real one does. */
export function createFakeBrowser(origin = 'chrome-extension://lanyard') {
  const rules = new Map<number, Rule>();
  const scripts = new Map<string, Script>();
  const answers = new Map<number, unknown>();
  const session = new Map<string, unknown>();
  const contentScripts: ContentScript[] = [];
  return {
    rules,
    scripts,
    contentScripts,
    /** What the page in a tab answers to a push; a tab that is not here has nobody who listens. */
    answers,
    tabs: {
      onUpdated: createEvent<[number, Change, { url?: string; status?: string }]>(),
      query: vi.fn((_: unknown): Promise<OpenTab[]> => Promise.resolve([{ id: 7 }, {}])),
      update: vi.fn((_: number, __: { active: boolean }) => Promise.resolve({})),
      sendMessage: vi.fn((tabId: number, _message: unknown, _options: unknown) =>
        answers.has(tabId)
          ? Promise.resolve(answers.get(tabId))
          : Promise.reject(new Error('Could not establish connection.')),
      ),
    },
    action: {
      setBadgeBackgroundColor: vi.fn((_: { color: string }) => Promise.resolve()),
      setBadgeTextColor: vi.fn((_: { color: string }) => Promise.resolve()),
      setBadgeText: vi.fn((_: { text: string }) => Promise.resolve()),
      setTitle: vi.fn((_: { title: string }) => Promise.resolve()),
    },
    runtime: {
      id: 'abcdefgh',
      getManifest: vi.fn((): object => ({ version: '1.2.3', content_scripts: contentScripts })),
      getPlatformInfo: () => Promise.resolve({ os: 'linux', arch: 'x86-64' }),
      getBrowserInfo: () => Promise.resolve({ name: 'Firefox', version: '153.7.0' }),
      getURL: (path: string) => `${origin}/${path}`,
      onInstalled: createEvent<[{ reason: string }]>(),
    },
    declarativeNetRequest: {
      getDynamicRules: () => Promise.resolve([...rules.values()]),
      updateDynamicRules: vi.fn(
        ({ removeRuleIds, addRules }: { removeRuleIds: number[]; addRules: Rule[] }) => {
          for (const id of removeRuleIds) rules.delete(id);
          for (const rule of addRules) rules.set(rule.id, rule);
          return Promise.resolve();
        },
      ),
    },
    scripting: {
      executeScript: vi.fn((_: { target: { tabId: number }; files: string[] }) =>
        Promise.resolve<{ result?: unknown }[]>([]),
      ),
      insertCSS: vi.fn((_: { target: { tabId: number }; files: string[] }) => Promise.resolve()),
      getRegisteredContentScripts: () => Promise.resolve([...scripts.values()]),
      registerContentScripts: vi.fn((added: Script[]) => {
        for (const script of added) scripts.set(script.id, script);
        return Promise.resolve();
      }),
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
        return Promise.resolve();
      },
    },
    storage: {
      onChanged: createEvent<[unknown, string]>(),
      managed: { get: vi.fn(() => Promise.resolve({})) },
      session: {
        get: (names: string | readonly string[]) =>
          Promise.resolve(
            Object.fromEntries(
              [names]
                .flat()
                .filter((name) => session.has(name))
                .map((name) => [name, structuredClone(session.get(name))]),
            ),
          ),
        set: (values: Record<string, unknown>) => {
          for (const [name, value] of Object.entries(values)) session.set(name, structuredClone(value));
          return Promise.resolve();
        },
        remove: (name: string) => Promise.resolve(void session.delete(name)),
      },
    },
    permissions: {
      onAdded: createEvent<[{ origins?: string[] }]>(),
      onRemoved: createEvent<[]>(),
      contains: vi.fn(({ origins }: { origins: string[] }) =>
        Promise.resolve(!origins.includes('*://*.x.com/*')),
      ),
    },
  };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
