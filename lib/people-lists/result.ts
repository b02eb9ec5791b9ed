/** What was read, or why nothing was. A problem never repeats what stands in a file: it would be somebody's name. */
export type Result<T> = { value: T } | { problem: string };
