import type { FieldMark } from '../../dom/field-overlay.ts';
import { editBetween, moveSpan } from '../edit.ts';

/** Keeps marks on their words while a text is edited, until it is judged again: those the edit touches are dropped. */
export function moveMarks(before: string, after: string, marks: readonly FieldMark[]): readonly FieldMark[] {
  const edit = editBetween(before, after);
  return marks.flatMap((mark) => {
    const touched = mark.start < edit.end && edit.start < mark.end;
    const moved = touched ? undefined : moveSpan(mark, edit);
    return moved === undefined ? [] : [{ ...mark, ...moved }];
  });
}
