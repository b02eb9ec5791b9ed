/** How a command ends; `--help` tells the same. */
export const exitCodes = { ok: 0, failed: 1, unreadable: 2, look: 3, refused: 4 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An end of a command that its user can do something about: the message is all they see. */
export type Failure = Error & { exitCode: ExitCode };

export const failure = (exitCode: ExitCode, message: string): Failure =>
  Object.assign(new Error(message), { exitCode });

export const isFailure = (error: unknown): error is Failure => error instanceof Error && 'exitCode' in error;
