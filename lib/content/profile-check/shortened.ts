/** A line as it is quoted: enough to find it by. */
export const shortened = (line: string): string =>
  line.length > 90 ? `${line.slice(0, 89).trimEnd()}…` : line;
