import type {
  RehearsalActions,
  RehearsalMode,
  RehearsalResult,
  RehearsalState,
  RehearsalWhere,
} from '../../core/builder/rehearsal.ts';
import type { SchoolPolicy } from '../../policy/schema.ts';
import { createRehearsal, type Rehearsed } from './rehearse.ts';
import { takeRules } from './take-rules.ts';

type Ports = {
  /** What the script of the rules hands over; rejects where there is no such script. */
  loadRules(): Promise<unknown>;
  /** The keys of the draft that hold, as `parsePolicy` gave them: the same object as long as nothing of them changed. */
  draft(): SchoolPolicy;
  /** Ms. */
  now(): number;
  /** Draw anew. */
  changed(): void;
};

export type RehearsalPanel = {
  /** What there is to show, by the draft as it is now. */
  state(): RehearsalState;
  actions: RehearsalActions;
};

const atFirst: RehearsalWhere = {
  ...{ site: 'facebook', place: 'composer', account: 'personal', device: 'school' },
  ...{ hasImage: false, afterGentle: false },
};

type Asked = { mode: RehearsalMode; pasted: string };

/** The rehearsal as somebody uses it. What they paste stays in here, and goes with the page. */
export function createRehearsalPanel({ loadRules, draft, now, changed }: Ports): RehearsalPanel {
  let mode: RehearsalMode = 'texts';
  let pasted: RehearsalState['pasted'] = { texts: '', names: '' };
  let where = atFirst;
  let rules: RehearsalState['rules'] = 'not-needed-yet';
  let asked: Asked | undefined;
  let rehearse: ReturnType<typeof createRehearsal> | undefined;
  let last: (Omit<Rehearsed, 'at'> & { result: RehearsalResult }) | undefined;

  async function load(): Promise<void> {
    rules = 'loading';
    try {
      const detection = takeRules(await loadRules());
      rehearse = detection && createRehearsal(detection);
      rules = detection === undefined ? 'wrong' : 'ready';
    } catch {
      rules = 'missing';
    }
    changed();
  }

  /** Worked out when it is drawn: a change of the draft shows at once, and nothing is worked out twice. */
  function result(): RehearsalResult | undefined {
    if (rehearse === undefined || asked?.mode !== mode) return undefined;
    const of = { draft: draft(), where, ...asked };
    const isSame =
      last?.draft === of.draft &&
      last.where === of.where &&
      last.mode === of.mode &&
      last.pasted === of.pasted;
    if (last === undefined || !isSame) last = { ...of, result: rehearse({ ...of, at: now() }) };
    return last.result;
  }

  const change = (how: () => void) => {
    how();
    changed();
  };

  return {
    state() {
      const known = result();
      return { mode, pasted, where, rules, ...(known && { result: known }) };
    },
    actions: {
      onMode: (next) => change(() => (mode = next)),
      onPaste: (text) => change(() => (pasted = { ...pasted, [mode]: text })),
      onWhere: (next) => change(() => (where = { ...where, ...next })),
      onRehearse() {
        asked = { mode, pasted: pasted[mode] };
        if (rehearse === undefined && rules !== 'loading') void load();
        changed();
      },
      onClear: () =>
        change(() => {
          pasted = { ...pasted, [mode]: '' };
          asked = undefined;
          last = undefined;
        }),
    },
  };
}
