import type { Format } from './format.ts';
import { linuxJson } from './linux-json.ts';

/** Every format in which a policy leaves the builder, in the order in which pages show them. */
export const formats: readonly Format[] = [linuxJson];
