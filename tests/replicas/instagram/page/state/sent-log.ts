import { createSentLog } from '../../../shared/page/sent-log.ts';

type Written = { text: string; as: string; id: string };

/** What the real site would have sent to its servers, people by username. Tests read it as `window.__sent`. */
export type Sent =
  | ({ kind: 'post' } & Written)
  | ({ kind: 'comment'; to: string; code: string } & Written)
  | ({ kind: 'message'; to: string; place: 'page' | 'panel' } & Written)
  | ({ kind: 'story-reply'; to: string } & Written)
  | { kind: 'follow' | 'unfollow' | 'accept' | 'decline' | 'accept-messages'; to: string; as: string }
  | { kind: 'profile'; as: string; bio: string }
  | { kind: 'account'; form: string; as: string; fields: Readonly<Record<string, string>> };

export const { send, newId, useSent } = createSentLog<Sent>();
