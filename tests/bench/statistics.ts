/** The value below which this part of the samples lies; of no samples there is none. */
export function quantile(samples: readonly number[], part: number): number {
  if (samples.length === 0) throw new Error('nothing was measured');
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export const sum = (samples: readonly number[]): number => samples.reduce((total, one) => total + one, 0);

/** A figure as it is printed: as many decimals as say something. */
export function figure(value: number, unit: string): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${String(Number(value.toFixed(decimals)))} ${unit}`;
}
