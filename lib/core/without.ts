/** A copy of an object without one of its keys. */
export const without = <T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> =>
  // What `fromEntries` gives has lost its type, and is what `Omit` says.
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as Omit<T, K>;
