import { createSentLog } from '../../../shared/page/sent-log.ts';

/** What the real site would have sent to its servers. Tests read it as `window.__sent`. */
export type Sent =
  | { kind: 'post'; text: string; as: string; id: string; choices?: readonly string[] }
  | { kind: 'reply'; text: string; as: string; id: string; to: string; postId: string }
  | { kind: 'quote'; text: string; as: string; id: string; to: string; postId: string }
  | { kind: 'message'; text: string; as: string; id: string; to: string }
  | { kind: 'follow' | 'unfollow' | 'mute' | 'block' | 'accept' | 'decline'; handle: string; as: string }
  | { kind: 'profile'; as: string; displayName: string; description: string; location: string; url: string }
  | { kind: 'account'; as: string; form: string; fields: Record<string, string> };

export const { send, newId, useSent } = createSentLog<Sent>();
