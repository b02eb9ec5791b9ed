import { facebookReplica } from '../facebook/replica.ts';
import { instagramReplica } from '../instagram/replica.ts';
import { linksReplica } from '../links/replica.ts';
import { xReplica } from '../x/replica.ts';
import type { Replica } from './replica.ts';

/** One line per site. */
export const replicas: readonly Replica[] = [xReplica, facebookReplica, instagramReplica, linksReplica];

export function findReplica(host: string): Replica | undefined {
  return replicas.find((replica) => replica.hosts.includes(host));
}
