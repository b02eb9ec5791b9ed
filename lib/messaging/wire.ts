/** What goes over `runtime.sendMessage`, in both directions. JSON in Chromium: a missing field is `undefined`. */
export type Envelope = { name: string; request?: unknown };

/** The worker's answer. A refusal says which check failed and nothing else. */
export type Answer = { ok: true; value?: unknown } | { ok: false; error: string };

/** What the worker tells a page without being asked, over `tabs.sendMessage`. */
export type PushEnvelope = { push: string; payload?: unknown };
