import ICAL from 'ical.js';

/** A property as jCal has it (RFC 7265): its parameters, its type, its value as text. */
export type Property = { parameters: Readonly<Record<string, string>>; type: string; value: string };

/** One appointment of a calendar, as it stands there. `line`: where it begins, from 1. */
export type Event = {
  line: number;
  /** Undefined where it cannot be read; others of the same calendar still can. */
  properties: ReadonlyMap<string, Property> | undefined;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function propertyOf([name, parameters, type, value]: readonly unknown[]): [string, Property] {
  return [
    String(name),
    { parameters: parameters as Record<string, string>, type: String(type), value: textOf(value) },
  ];
}

function propertiesOf(lines: readonly string[]): ReadonlyMap<string, Property> | undefined {
  try {
    const [, properties] = ICAL.parse(lines.join('\r\n')) as unknown as [
      string,
      readonly (readonly unknown[])[],
    ];
    return new Map(properties.map(propertyOf));
  } catch {
    return undefined;
  }
}

/**
 * The appointments of an iCalendar file (RFC 5545), each read by itself: one that is damaged takes no other with it.
 */
export function eventsOf(calendar: string): readonly Event[] {
  const events: Event[] = [];
  let open: { line: number; lines: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) events.push({ line: open.line, properties: propertiesOf(open.lines) });
    open = undefined;
  };
  calendar.split(/\r\n?|\n/).forEach((text, at) => {
    if (/^BEGIN:VEVENT\s*$/i.test(text)) {
      // One that never ends is damaged, and the next begins all the same.
      close();
      open = { line: at + 1, lines: [] };
    }
    if (text.trim() !== '') open?.lines.push(text);
    if (/^END:VEVENT\s*$/i.test(text)) close();
  });
  close();
  return events;
}
