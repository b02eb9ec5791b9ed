/** One-time permissions to carry out an act that was held: for one box or account, as it stood when "go on" was pressed. */
export type Passes = {
  grant(subject: object | string, mark: string): void;
  /** Whether a pass covers the subject as it stands now. One that does not match any more is gone for good. */
  covers(subject: object | string, mark: string): boolean;
  /** The act is being carried out: the pass ends with it. */
  end(subject: object | string): void;
};

const lifetime = 60_000;

export function createPasses(now: () => number): Passes {
  const granted = new Map<object | string, { mark: string; until: number }>();
  return {
    grant(subject, mark) {
      granted.set(subject, { mark, until: now() + lifetime });
    },
    covers(subject, mark) {
      const pass = granted.get(subject);
      if (pass === undefined) return false;
      if (pass.mark === mark && now() < pass.until) return true;
      granted.delete(subject);
      return false;
    },
    end(subject) {
      granted.delete(subject);
    },
  };
}

/** A mark of a text and of what was found in it; the text itself is not kept. FNV-1a, 32 bits, with the length. */
export function markOf(text: string, keys: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const part of [text, ...keys]) {
    for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return `${String(text.length)}.${String(hash >>> 0)}`;
}
