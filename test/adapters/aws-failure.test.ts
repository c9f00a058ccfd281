import { describe, expect, it } from 'vitest';
import { awsFailure, failureFacts } from '../../shared/adapters/aws-failure.ts';

describe('failureFacts', () => {
  it.each([
    { error: undefined, name: 'UnknownError' },
    { error: 'a string about karen.testsen@example.dk', name: 'UnknownError' },
    { error: { name: 'Karen Testsen' }, name: 'UnknownError' },
    { error: { name: 'Throttling' }, name: 'Throttling' },
    { error: new RangeError('x'), name: 'RangeError' },
  ])('reads the name $name off anything that was thrown', ({ error, name }) => {
    expect(failureFacts(error).name).toBe(name);
  });
});

describe('awsFailure', () => {
  it.each([
    { error: Object.assign(new Error('x'), { $retryable: {} }), retryable: true, why: 'the SDK says so' },
    { error: Object.assign(new Error('x'), { code: 'ECONNRESET' }), retryable: true, why: 'the connection broke' },
    { error: Object.assign(new Error('x'), { $metadata: { httpStatusCode: 502 } }), retryable: true, why: 'a 502' },
    { error: Object.assign(new Error('x'), { $metadata: { httpStatusCode: 429 } }), retryable: true, why: 'a 429' },
    { error: Object.assign(new Error('x'), { $metadata: { httpStatusCode: 400 } }), retryable: false, why: 'a 400' },
    { error: new TypeError('x'), retryable: false, why: 'a mistake of ours' },
  ])('is retryable ($retryable): $why', ({ error, retryable }) => {
    const failure = awsFailure('read case', error);
    expect(failure).toMatchObject({ message: `read case: ${error.name}`, retryable, cause: error });
  });
});
