/**
 * Milliseconds since the Unix epoch, by the device's clock. Nothing else in Lanyard reads it, so that the demonstration
 * can put a clock in this place that is set by hand (docs/decisions).
 */
export const now = (): number => Date.now();
