import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSecret } from '../../shared/adapters/secret-value.ts';

const client = new SecretsManagerClient({ region: 'eu-north-1' });
const secrets = mockClient(client);
const ARN = 'arn:aws:secretsmanager:eu-north-1:111122223333:secret:frist-token-AbCdEf';

beforeEach(() => {
  secrets.reset();
});

describe('readSecret', () => {
  it('gives the current text without white space around it', async () => {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: ' synthetic-secret-synthetic-secret\n' });
    expect(await readSecret(client, ARN)).toBe('synthetic-secret-synthetic-secret');
    expect(secrets.commandCalls(GetSecretValueCommand)[0]?.args[0].input).toEqual({ SecretId: ARN });
  });

  it.each([{}, { SecretString: ' ' }, { SecretBinary: new Uint8Array([1]) }])('refuses %j', async (answer) => {
    secrets.on(GetSecretValueCommand).resolves(answer);
    await expect(readSecret(client, ARN)).rejects.toMatchObject({ name: 'AdapterError', retryable: false });
  });

  it('throws when the secret cannot be read', async () => {
    secrets.on(GetSecretValueCommand).rejects(Object.assign(new Error('x'), { name: 'AccessDeniedException' }));
    await expect(readSecret(client, ARN)).rejects.toMatchObject({
      message: 'read secret: AccessDeniedException',
      retryable: false,
    });
  });
});
