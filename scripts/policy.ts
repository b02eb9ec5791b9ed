/** Makes parts of a policy on the command line. Usage: npm run -s policy -- COMMAND … (`--help` after a command says more). */
import { exportCommand } from './policy/export.ts';
import { passCommand } from './policy/pass.ts';
import { peopleCommand } from './policy/people.ts';
import { privacyCommand } from './policy/privacy.ts';
import { systemPorts } from './policy/ports.ts';

const commands = {
  export: exportCommand,
  pass: passCommand,
  people: peopleCommand,
  privacy: privacyCommand,
};

const usage = `usage: npm run -s policy -- COMMAND …

  export    makes the files by which browsers are given a policy, each with the place where it goes
  pass      makes a pass for a closed site, with a key from a file
  people    makes the watch-lists from an export of the school's records
  privacy   writes the part of a data protection impact assessment that follows from a policy

npm run -s policy -- COMMAND --help says more.`;

const isCommand = (word: string | undefined): word is keyof typeof commands =>
  word !== undefined && Object.hasOwn(commands, word);

const [word, ...words] = process.argv.slice(2);
if (isCommand(word)) {
  process.exitCode = await commands[word](words, systemPorts);
} else {
  console.error(usage);
  process.exitCode = word === '--help' ? 0 : 1;
}
