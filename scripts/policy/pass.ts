import { instantWords } from '../../lib/core/time-words.ts';
import { readKeyFile } from '../../lib/passes/key-file.ts';
import { type OwnKey, policyLine } from '../../lib/passes/keys.ts';
import { makePass } from '../../lib/passes/make-pass.ts';
import { type NewPass, readRequest } from '../../lib/passes/request.ts';
import { type ExitCode, exitCodes, failure, isFailure } from './failure.ts';
import { passHelp } from './pass/help.ts';
import { type PassOptions, readPassOptions } from './pass/options.ts';
import type { Ports } from './ports.ts';

function textOf(path: string, ports: Ports): string {
  try {
    return new TextDecoder().decode(path === '-' ? ports.readInput() : ports.read(path));
  } catch {
    throw failure(exitCodes.unreadable, `${path} cannot be opened.`);
  }
}

async function keyOf({ keyFile, passphraseFile }: PassOptions, ports: Ports): Promise<OwnKey> {
  const [passphrase = ''] = textOf(passphraseFile, ports).split(/\r?\n/);
  const read = await readKeyFile(textOf(keyFile, ports), passphrase);
  if ('problem' in read) throw failure(exitCodes.unreadable, `${keyFile}: ${read.problem}`);
  return read.key;
}

function need({ request, timeZone }: PassOptions, now: number): NewPass {
  const read = readRequest(request, { now, timeZone });
  if ('pass' in read) return read.pass;
  const lines = Object.entries(read.problems).map(([option, problem]) => `--${option}: ${problem}`);
  throw failure(exitCodes.failed, lines.join('\n'));
}

async function make(options: PassOptions, ports: Ports): Promise<ExitCode> {
  if (options.isPublic) {
    ports.print(policyLine(await keyOf(options, ports)));
    return exitCodes.ok;
  }
  const pass = need(options, ports.now());
  const key = await keyOf(options, ports);
  const [from, until] = [pass.from, pass.until].map((at) => instantWords(at, options.timeZone));
  ports.complain(
    `A pass for ${pass.sites.join(', ')}, from ${from ?? ''} until ${until ?? ''}, by ${key.name}:`,
  );
  ports.print(await makePass(pass, key));
  return exitCodes.ok;
}

/** `npm run -s policy -- pass …`: gives the exit code (`pass/help.ts`). Nothing of a key or passphrase is ever shown. */
export async function passCommand(words: readonly string[], ports: Ports): Promise<ExitCode> {
  if (words.includes('--help')) {
    ports.print(passHelp);
    return exitCodes.ok;
  }
  try {
    return await make(readPassOptions(words, ports.now()), ports);
  } catch (error) {
    ports.complain(isFailure(error) ? error.message : 'This is a mistake of Lanyard’s own.');
    return isFailure(error) ? error.exitCode : exitCodes.failed;
  }
}
