import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../shared/config/environment.ts';

const variables = {
  FRIST_TABLE: 'Frist-Cases-1A2B3C',
  FRIST_BUCKET: 'frist-raw-mail-111122223333',
  FRIST_CONFIGURATION_SET: 'frist',
  FRIST_TOKEN_SECRET_ARN: 'arn:aws:secretsmanager:eu-north-1:111122223333:secret:FristToken-AbCdEf',
  FRIST_DISPATCH_FUNCTION: 'arn:aws:lambda:eu-north-1:111122223333:function:Frist-Dispatch',
  PATH: '/usr/bin',
};

const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('expected it to throw');
};

describe('readEnvironment', () => {
  it('reads the settings of a function', () => {
    expect(readEnvironment(variables)).toEqual({
      table: 'Frist-Cases-1A2B3C',
      bucket: 'frist-raw-mail-111122223333',
      configurationSet: 'frist',
      tokenSecretArn: 'arn:aws:secretsmanager:eu-north-1:111122223333:secret:FristToken-AbCdEf',
      dispatchFunction: 'arn:aws:lambda:eu-north-1:111122223333:function:Frist-Dispatch',
    });
  });

  it('takes names for ARNs, and trims', () => {
    const read = readEnvironment({ ...variables, FRIST_DISPATCH_FUNCTION: ' frist-dispatch\n' });
    expect(read.dispatchFunction).toBe('frist-dispatch');
  });

  it('names everything that is missing or malformed, and shows no value', () => {
    const wrong = {
      ...variables,
      FRIST_TABLE: undefined,
      FRIST_BUCKET: 'Not_A_Bucket',
      FRIST_CONFIGURATION_SET: '  ',
      FRIST_TOKEN_SECRET_ARN: 'the-secret-itself-pasted-by-mistake',
    };
    expect(messageOf(() => readEnvironment(wrong))).toBe(
      'environment: FRIST_TABLE is missing, FRIST_BUCKET is malformed, FRIST_CONFIGURATION_SET is missing, ' +
        'FRIST_TOKEN_SECRET_ARN is malformed',
    );
  });

  it('asks only for what is needed', () => {
    expect(readEnvironment({ FRIST_TABLE: 'frist' }, ['table'])).toEqual({ table: 'frist' });
    expect(messageOf(() => readEnvironment({}, ['table', 'bucket']))).toBe(
      'environment: FRIST_TABLE is missing, FRIST_BUCKET is missing',
    );
  });
});
