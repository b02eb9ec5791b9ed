import type { PageNudgeSettings } from '../core/page-settings.ts';

/** The first time may be a slip. The worker counts the same way (`answers-service`). */
const silentAfter = 2;

/** How often each phrase was answered with "not my school" in this page, by digest. */
export function createPhraseAnswers() {
  const counts = new Map<string, number>();
  return {
    answer: (digest: string): void => void counts.set(digest, (counts.get(digest) ?? 0) + 1),
    /** The worker knows of all that was answered here by now, and of what was taken back since. */
    forget: (): void => counts.clear(),
    /** The settings with what is silent by the answers given here, before the worker has said so. */
    addTo(settings: PageNudgeSettings): PageNudgeSettings {
      const silent = [...counts].filter(([, count]) => count >= silentAfter).map(([digest]) => digest);
      return { ...settings, answeredPhrases: [...settings.answeredPhrases, ...silent] };
    },
  };
}
