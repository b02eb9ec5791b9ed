import { galleryReplica } from '../../gallery/replica.ts';
import { elsewhereReplica } from '../elsewhere/replica.ts';
import { facebookReplica } from '../facebook/replica.ts';
import { instagramReplica } from '../instagram/replica.ts';
import { linkedinReplica } from '../linkedin/replica.ts';
import { linksReplica } from '../links/replica.ts';
import { threadsReplica } from '../threads/replica.ts';
import { wikipediaReplica } from '../wikipedia/replica.ts';
import { xReplica } from '../x/replica.ts';
import type { Replica } from './replica.ts';

/** One line per site. */
export const replicas: readonly Replica[] = [
  xReplica,
  facebookReplica,
  instagramReplica,
  threadsReplica,
  linkedinReplica,
  wikipediaReplica,
  linksReplica,
  elsewhereReplica,
  galleryReplica,
];

export const findReplica = (all: readonly Replica[], host: string): Replica | undefined =>
  all.find((replica) => replica.hosts.includes(host));
