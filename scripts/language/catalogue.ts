import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A message as the browsers' `messages.json` has it. */
export type Message = { message: string; description?: string };

/** A language's messages by key. */
export type Messages = Readonly<Record<string, Message>>;

const folder = fileURLToPath(new URL('../../public/_locales/', import.meta.url));

/** Where a language's messages stand; `name` as browsers name the folder, such as `en_GB`. */
export const messagesFile = (name: string): string => `${folder}${name}/messages.json`;

/** Every language there is a folder for. */
export const localeNames = (): readonly string[] => readdirSync(folder).sort();

/** @throws where the file is missing or is no JSON */
export const readMessages = (name: string): Messages =>
  JSON.parse(readFileSync(messagesFile(name), 'utf8')) as Messages;

/** The keys in their order: a message's place among them is how a catalogue of another language finds it. */
export const keysOf = (messages: Messages): readonly string[] => Object.keys(messages).sort();

/** The file as it is kept: sorted by key, so that two changes seldom touch the same line. */
export function inOrder(messages: Messages): string {
  const sorted = Object.fromEntries(keysOf(messages).map((key) => [key, messages[key]]));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
