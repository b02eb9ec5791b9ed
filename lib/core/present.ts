/** An object without the entries that are undefined, so that absent stays absent. */
export type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export const present = <T extends object>(entries: T): Present<T> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Present<T>;
