import { AdapterError } from './adapter-error.ts';

/** Failures of the moment, as the services name them; the SDK marks most of its own with `$retryable`. */
const MOMENTARY = new Set([
  'InternalError',
  'InternalFailure',
  'InternalServerError',
  'InternalServiceError',
  'ItemCollectionInUseException',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestTimeout',
  'RequestTimeoutException',
  'ServiceUnavailable',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'TimeoutError',
  'TooManyRequestsException',
]);

/** What an SDK error or a Node socket error carries, as far as it may be relied on. */
export interface FailureFacts {
  /** Class or code of the error; a word, never its message. */
  readonly name: string;
  /** Of Node's sockets, e.g. `ECONNRESET`. */
  readonly code: string | null;
  /** Of Node's sockets: `connect`, `read`, `getaddrinfo`. */
  readonly syscall: string | null;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly momentary: boolean;
}

const WORD = /^[A-Za-z][A-Za-z0-9]{0,79}$/;

/** Reads an error of unknown making. Never throws, never touches the message. */
export function failureFacts(error: unknown): FailureFacts {
  const fields: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {};
  const named = error instanceof Error ? error.name : fields.name;
  const name = typeof named === 'string' && WORD.test(named) ? named : 'UnknownError';
  const code = typeof fields.code === 'string' ? fields.code : null;
  const metadata = fields.$metadata as { httpStatusCode?: unknown } | undefined;
  const status = typeof metadata?.httpStatusCode === 'number' ? metadata.httpStatusCode : null;
  return {
    name,
    code,
    syscall: typeof fields.syscall === 'string' ? fields.syscall : null,
    status,
    momentary:
      fields.$retryable !== undefined ||
      MOMENTARY.has(name) ||
      (status !== null && (status >= 500 || status === 429)) ||
      (status === null && code !== null && /^E[A-Z_]+$/.test(code)),
  };
}

/** Wraps what a client threw. `doing` names the operation and at most an id of ours. */
export function awsFailure(doing: string, error: unknown): AdapterError {
  const { name, momentary } = failureFacts(error);
  return new AdapterError(`${doing}: ${name}`, { retryable: momentary, cause: error });
}
