/** JSON as people read it, with a line break at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
