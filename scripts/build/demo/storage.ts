type Changes = Readonly<Record<string, { newValue?: unknown }>>;

/** The part of the browser's storage that the demonstration needs, in worker, pages and content scripts alike. */
type Extension = {
  storage: {
    local: {
      get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
      set: (values: Readonly<Record<string, unknown>>) => Promise<void>;
    };
    onChanged: { addListener: (listener: (changes: Changes, area: string) => void) => void };
  };
};

const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
const extension = browser ?? chrome;
if (extension === undefined) throw new Error('This is no page of an extension');

export const { storage } = extension;
