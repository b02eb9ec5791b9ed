import type { PracticePost } from '../../lib/core/practice-post.ts';
import type { WelcomeFacts } from '../../lib/core/welcome.ts';

/** What somebody says of a post of the practice. */
export type PracticeGuess = 'yes' | 'no';

/** What the welcome page has to show. */
export type WelcomeState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      facts: WelcomeFacts;
      practice: readonly PracticePost[];
      /** What was pressed in the practice, by post; kept nowhere. */
      guesses: Readonly<Record<string, PracticeGuess>>;
      /** What the last press did. */
      said: string;
    };

export type WelcomeActions = {
  onRetry: () => void;
  onGuess: (post: string, guess: PracticeGuess) => void;
  onAcknowledge: () => void;
};
