/**
 * Old names of keys, each with the name that took its place. A key is never renamed without an entry here, and an
 * entry is never taken out: policies outlive releases.
 */
export const retiredKeys: Readonly<Record<string, string>> = {};
