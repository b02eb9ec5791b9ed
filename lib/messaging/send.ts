import { pageRuntime, type PageRuntime } from './page-runtime.ts';
import type { MessageName, MessageRequest, MessageResponse } from './protocol.ts';
import { sendFailure } from './send-failure.ts';
import type { Answer, Envelope } from './wire.ts';

export { onPush } from './on-push.ts';
export { isOrphaned, sendFailureOf } from './send-failure.ts';

/** The request; nothing where the message carries none, or need not. */
type RequestArguments<Name extends MessageName> =
  undefined extends MessageRequest<Name>
    ? [request?: Exclude<MessageRequest<Name>, undefined>]
    : [request: MessageRequest<Name>];

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'ok' in value;

// Chromium 156 and Firefox 153 word it so when the extension went away between the check and the call.
const saysOrphaned = (error: unknown): boolean =>
  error instanceof Error && /context invalidated|context unloaded|dead object/i.test(error.message);

/** Awaited inside, because a dead extension's `sendMessage` throws at once in Chromium and rejects in Firefox. */
async function delivered(runtime: PageRuntime, envelope: Envelope): Promise<unknown> {
  try {
    return await runtime.sendMessage(envelope);
  } catch (error) {
    throw sendFailure(saysOrphaned(error) ? 'orphaned' : 'unreachable', `${envelope.name}: ${String(error)}`);
  }
}

/**
 * Asks the worker. Rejects with a `SendFailure`: `orphaned` where this page belongs to an extension that is gone
 * (give up for good), `unreachable` where the worker did not answer (try again), `refused` where it said no.
 */
export async function send<Name extends MessageName>(
  name: Name,
  ...[request]: RequestArguments<Name>
): Promise<MessageResponse<Name>> {
  const runtime = pageRuntime();
  if (runtime === undefined) throw sendFailure('orphaned', `${name}: the extension is gone`);
  const envelope: Envelope = request === undefined ? { name } : { name, request };
  const answer = await delivered(runtime, envelope);
  if (!isAnswer(answer)) throw sendFailure('unreachable', `${name}: no answer`);
  if (!answer.ok) throw sendFailure('refused', `${name}: ${answer.error}`);
  return answer.value as MessageResponse<Name>;
}
