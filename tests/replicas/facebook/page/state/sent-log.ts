import { createSentLog } from '../../../shared/page/sent-log.ts';

type Written = { text: string; as: string; id: string };

/**
 * What the real site would have sent to its servers. Tests read it as `window.__sent`. People are named by the name in
 * their address, or by id where they have none.
 */
export type Sent =
  | ({ kind: 'post'; audience: Audience; group?: string } & Written)
  | ({ kind: 'comment'; to: string; postId: string } & Written)
  | ({ kind: 'reply'; to: string; postId: string; commentId: string } & Written)
  | ({ kind: 'share'; to: string; postId: string } & Written)
  | ({ kind: 'message'; to: string; place: 'page' | 'pop-up' | 'private-reply' } & Written)
  | { kind: 'friend-request' | 'cancel-request' | 'accept' | 'decline' | 'unfriend'; to: string; as: string }
  | { kind: 'follow' | 'unfollow' | 'accept-messages'; to: string; as: string }
  | { kind: 'delete-post'; postId: string; as: string }
  | { kind: 'profile'; section: string; as: string; fields: Readonly<Record<string, string>> }
  | { kind: 'account'; form: string; as: string; fields: Readonly<Record<string, string>> };

export type Audience = 'public' | 'friends' | 'onlyMe';

export const { send, newId, useSent } = createSentLog<Sent>();
