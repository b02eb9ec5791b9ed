import type { JSX } from 'preact';

import type { PracticePost } from '../../lib/core/practice-post.ts';
import * as m from '../../lib/language/made/messages.ts';
import type { PracticeGuess, WelcomeActions } from './state.ts';
import { practiceWhy } from './words.ts';

type PostProps = {
  post: PracticePost;
  /** Counted from 1. */
  place: number;
  guess: PracticeGuess | undefined;
  onGuess: WelcomeActions['onGuess'];
};

/** The words as they would be marked, once somebody has said what they think. */
function Words({ post: { text, marks }, isShown }: { post: PracticePost; isShown: boolean }): JSX.Element {
  const [mark] = marks;
  if (!isShown || mark === undefined) return <>{text}</>;
  return (
    <>
      {text.slice(0, mark.start)}
      <mark>{text.slice(mark.start, mark.end)}</mark>
      {text.slice(mark.end)}
    </>
  );
}

const Post = ({ post, place, guess, onGuess }: PostProps): JSX.Element => {
  const id = `practice-${post.id}`;
  const isMarked = post.marks.length > 0;
  return (
    <li class="post">
      <h3 id={id}>{m.welcomePracticePost({ place })}</h3>
      <blockquote lang="en-GB">
        <Words post={post} isShown={guess !== undefined} />
      </blockquote>
      <div class="guess" role="group" aria-labelledby={`${id} practice-ask`}>
        {(['yes', 'no'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={guess === one} onClick={() => onGuess(post.id, one)}>
            {m.welcomePracticeGuess({ guess: one })}
          </button>
        ))}
      </div>
      <div role="status" class="outcome">
        {guess !== undefined && (
          <p>
            <strong>{m.welcomePracticeOutcome({ marked: isMarked ? 'yes' : 'no' })}</strong>{' '}
            {practiceWhy(post)}
          </p>
        )}
      </div>
    </li>
  );
};

type PracticeProps = {
  posts: readonly PracticePost[];
  guesses: Readonly<Record<string, PracticeGuess>>;
  onGuess: WelcomeActions['onGuess'];
};

/** Four posts that nobody wrote: would Lanyard say something, and why? Nothing is kept of what is pressed. */
export const Practice = ({ posts, guesses, onGuess }: PracticeProps): JSX.Element => (
  <section class="practice">
    <h2>{m.welcomePracticeTitle()}</h2>
    <p>{m.welcomePracticeLead()}</p>
    <p id="practice-ask" class="ask">
      {m.welcomePracticeAsk()}
    </p>
    <ol class="posts">
      {posts.map((post, index) => (
        <Post key={post.id} post={post} place={index + 1} guess={guesses[post.id]} onGuess={onGuess} />
      ))}
    </ol>
  </section>
);
