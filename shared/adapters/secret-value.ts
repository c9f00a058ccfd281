import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AdapterError } from './adapter-error.ts';
import { awsFailure } from './aws-failure.ts';

/**
 * The current value of a text secret, without white space around it.
 *
 * Errors: `AdapterError`, also for a secret that is empty or binary. Its message names the secret by nothing.
 */
export async function readSecret(client: SecretsManagerClient, arn: string): Promise<string> {
  let value: string | undefined;
  try {
    ({ SecretString: value } = await client.send(new GetSecretValueCommand({ SecretId: arn })));
  } catch (error) {
    throw awsFailure('read secret', error);
  }
  const secret = value?.trim() ?? '';
  if (secret === '') throw new AdapterError('read secret: no text in it', { retryable: false });
  return secret;
}
