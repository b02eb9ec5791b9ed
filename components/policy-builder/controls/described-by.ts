import type { Field } from '../../../lib/core/builder/field.ts';

/** What is read out with a control: what it is for, and what is wrong. */
export const describedBy = ({ key, issues }: Pick<Field, 'key' | 'issues'>): string =>
  issues.some(({ item }) => item === undefined) ? `hint-${key} wrong-${key}` : `hint-${key}`;
