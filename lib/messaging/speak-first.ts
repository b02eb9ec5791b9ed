import { english, type Language, languageTag, speak } from '../language/language.ts';
import { takeLanguage } from './early.ts';
import { onPush } from './send.ts';

type OwnPage = {
  /** The title of the page, in the language that speaks. */
  title: () => string;
  /** Draws what there is to show at this moment, as often as it is called. */
  draw: () => void;
};

/** Without an answer English speaks: what the page shows then says what is amiss. */
const asked = (): Promise<Language | undefined> => takeLanguage().catch(() => undefined);

/**
 * A page of Lanyard's own speaks the language that was chosen before it draws anything, and follows at once when another
 * one is: what is typed in it stays. Done once it was drawn first.
 */
export async function speakFirst({ title, draw }: OwnPage): Promise<void> {
  const say = (language: Language | undefined): void => {
    speak(language);
    document.documentElement.lang = languageTag();
    document.title = title();
    draw();
  };
  const follow = async (): Promise<void> => {
    const language = await asked();
    if ((language ?? english).tag !== languageTag()) say(language);
  };
  onPush({ languageChanged: () => void follow() }, new AbortController().signal);
  say(await asked());
}
