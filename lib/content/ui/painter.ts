import { createFieldOverlay, type FieldMark, type FieldOverlay } from '../../dom/field-overlay.ts';
import { followMovement, followSize } from '../../dom/follow-movement.ts';
import { adoptIntoShadow, createHighlighter } from '../../dom/highlight.ts';
import { isField } from '../../dom/read-editable.ts';
import highlights from '../highlights.css?inline';
import type { Judged } from '../judge.ts';
import type { Writing } from '../writing.ts';
import type { Layers } from './layers.ts';
import { moveMarks } from './move-marks.ts';

/** Marks what was found in a box: in the page's own text, or by a layer over a form field. */
export type Painter = { paint(writing: Writing): void; clear(writing: Writing): void };

type Painted = { overlay: FieldOverlay; scope: AbortController; text: string; marks: readonly FieldMark[] };

const names = ['lanyard-notice', 'lanyard-pause'] as const;

const nameOf = ({ severity }: Judged): (typeof names)[number] =>
  severity === 'notice' ? 'lanyard-notice' : 'lanyard-pause';

const classOf = ({ severity }: Judged): string => (severity === 'notice' ? 'notice' : 'pause');

/** People findings are never marked: a page could test names against the list. */
const painted = (writing: Writing): readonly Judged[] =>
  writing.session.open(writing.findings()).filter(({ rule }) => rule.painted);

const marksOf = (writing: Writing): readonly FieldMark[] =>
  painted(writing).map((one) => ({
    start: one.finding.start,
    end: one.finding.end,
    className: classOf(one),
  }));

export function createPainter(layers: Layers, signal: AbortSignal): Painter {
  const highlighter = createHighlighter(names, signal);
  const fields = new Map<Writing, Painted>();

  function paintText(writing: Writing): void {
    adoptIntoShadow(writing.surface.root, highlights);
    const found = painted(writing);
    for (const name of names) {
      const ranges = found.filter((one) => nameOf(one) === name).map((one) => writing.rangeOf(one));
      highlighter.paint(
        writing,
        name,
        ranges.filter((range) => range !== undefined),
      );
    }
  }

  function clearField(writing: Writing): void {
    const state = fields.get(writing);
    if (state === undefined) return;
    state.scope.abort();
    layers.hideOverlay(state.overlay.element);
    fields.delete(writing);
  }

  function coverField(writing: Writing, field: HTMLInputElement | HTMLTextAreaElement): Painted {
    const scope = new AbortController();
    const within = AbortSignal.any([signal, scope.signal]);
    const state: Painted = { overlay: createFieldOverlay(field), scope, text: '', marks: [] };
    fields.set(writing, state);
    layers.showOverlay(state.overlay.element);
    const follow = (): void => {
      if (field.getClientRects().length === 0) clearField(writing);
      else state.overlay.follow();
    };
    // A field scrolls its own text without a word.
    followMovement(follow, within, ['input']);
    followSize(field, follow, within);
    field.addEventListener(
      'input',
      () => {
        state.marks = moveMarks(state.text, field.value, state.marks);
        state.text = field.value;
        state.overlay.update(state.text, state.marks);
      },
      { signal: within },
    );
    return state;
  }

  function paintField(writing: Writing, field: HTMLInputElement | HTMLTextAreaElement): void {
    const marks = marksOf(writing);
    if (marks.length === 0 || !field.isConnected) {
      clearField(writing);
      return;
    }
    const state = fields.get(writing) ?? coverField(writing, field);
    state.text = writing.text();
    state.marks = marks;
    state.overlay.update(state.text, marks);
  }

  return {
    paint(writing) {
      const { root } = writing.surface;
      if (isField(root)) paintField(writing, root);
      else paintText(writing);
    },
    clear(writing) {
      highlighter.clear(writing);
      clearField(writing);
    },
  };
}
