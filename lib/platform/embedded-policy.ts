/**
 * The policy that the build itself carries, for a device that was never given one. A release carries none; the
 * demonstration build puts its own in the place of this file (docs/decisions).
 */
export const readEmbeddedPolicy = (): Promise<unknown> => Promise.resolve(undefined);
