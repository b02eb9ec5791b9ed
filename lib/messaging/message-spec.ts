import * as z from 'zod/mini';

/**
 * Who may send a message: a content script in the top frame of a listed site, or one of Lanyard's own pages.
 * `serve` checks it from the sender the browser names, never from the message.
 */
export type Sender = 'content' | 'page';

export type MessageSpec<From extends Sender, Request extends z.ZodMiniType, Response> = {
  from: From;
  /**
   * Parsed at the trust boundary by `serve`. Made when the message comes: a worker starts for one of them, and all
   * together take a tenth of its start.
   */
  request: () => Request;
  /** Type only: answers come from our own worker. */
  response?: Response;
};

/** A message: what its answer is, who may send it, what it may carry. */
export const answering =
  <Response>() =>
  <From extends Sender, Request extends z.ZodMiniType>(
    from: From,
    request: () => Request,
  ): MessageSpec<From, Request, Response> => ({
    from,
    request,
  });

export const nothing = () => z.undefined();

/** Base64url digest of an account or a phrase; there is no way back to the words from it without guessing them. */
export const digest = () => z.string().check(z.regex(/^[\w-]{8}$/));
