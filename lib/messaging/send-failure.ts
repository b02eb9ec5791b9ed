export type SendFailureReason = 'orphaned' | 'unreachable' | 'refused';

/** Why the worker's answer did not come; `reason` says whether there is any point in asking again. */
export type SendFailure = Error & { sendFailure: SendFailureReason };

export const sendFailure = (reason: SendFailureReason, message: string): SendFailure =>
  Object.assign(new Error(message), { sendFailure: reason });

/** The reason, where an error came from `send`; undefined for any other. */
export function sendFailureOf(error: unknown): SendFailureReason | undefined {
  return error instanceof Error && 'sendFailure' in error ? (error as SendFailure).sendFailure : undefined;
}

/** Whether this page outlived its extension: it should stop for good. */
export const isOrphaned = (error: unknown): boolean => sendFailureOf(error) === 'orphaned';
