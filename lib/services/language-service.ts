import { chooseLanguage, type ChosenLanguage } from '../core/choose-language.ts';
import type { Settings } from '../core/settings.ts';
import { type Language, type Languages, speak } from '../language/language.ts';

type Ports = {
  settings: () => Promise<Settings>;
  /** What the member of staff chose (BCP 47); undefined where they chose nothing. */
  own: () => Promise<string | undefined>;
  /** What the browser speaks, and what it asks pages for, the best first (BCP 47). */
  browser: () => readonly string[];
  /** Those there are beside English. */
  languages: Languages;
};

/** Which language speaks: chosen anew at each question, and loaded once. */
export function createLanguageService({ settings, own, browser, languages }: Ports) {
  const loaded = new Map<string, Promise<{ made: Language }>>();

  async function chosen(): Promise<ChosenLanguage> {
    const { language: policy } = await settings();
    // A disk that fails must not silence anybody.
    const ownChoice = await own().catch(() => undefined);
    return chooseLanguage({ policy, own: ownChoice, browser: browser() }, Object.keys(languages));
  }

  /** Undefined is English, whose words stand in the code. */
  async function language(): Promise<Language | undefined> {
    const { tag } = await chosen();
    const load = languages[tag];
    if (load === undefined) return undefined;
    const making = loaded.get(tag) ?? load();
    loaded.set(tag, making);
    return (await making).made;
  }

  return {
    chosen,
    language,
    /** As a part of what is told to a page: nothing where it is English. */
    told: async (): Promise<{ language?: Language }> => {
      const own = await language();
      return own === undefined ? {} : { language: own };
    },
    /** The worker itself speaks it, too: on the toolbar button and in a sentence of the cover's. */
    speak: async (): Promise<void> => speak(await language()),
  };
}

export type LanguageService = ReturnType<typeof createLanguageService>;
