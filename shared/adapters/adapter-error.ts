/**
 * The world failed: a store, a network, a service. Thrown by adapters only; the queue or the schedule comes again.
 *
 * The message names the operation and at most an id of ours. What the other side said stands in `cause` and may hold
 * anything, so it must not be logged.
 */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  /** Whether the same call may succeed later without anybody's help. */
  readonly retryable: boolean;

  constructor(message: string, options: { readonly retryable: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
  }
}
