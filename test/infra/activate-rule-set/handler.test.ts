import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../../infra/activate-rule-set/handler.ts';

const ses = mockClient(SESClient);

const event = (RequestType: 'Create' | 'Delete'): CloudFormationCustomResourceEvent => {
  const common = {
    ServiceToken: 'arn:aws:lambda:eu-west-1:111122223333:function:frist-activate-rule-set',
    ResponseURL: 'https://example.com/answer?signed=1',
    StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/frist-service/1',
    RequestId: 'request-1',
    LogicalResourceId: 'Active',
    ResourceType: 'Custom::ActiveReceiptRuleSet',
    ResourceProperties: { ServiceToken: '', RuleSetName: 'frist' },
  };
  return RequestType === 'Create'
    ? { ...common, RequestType }
    : { ...common, RequestType, PhysicalResourceId: 'frist' };
};

describe('handler', () => {
  const put = vi.fn<typeof fetch>();

  beforeEach(() => {
    ses.reset();
    put.mockReset().mockResolvedValue(new Response(null, { status: 200 }));
    vi.stubGlobal('fetch', put);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('activates the set and answers at the signed address without a content type', async () => {
    ses.on(DescribeActiveReceiptRuleSetCommand).resolves({});
    ses.on(SetActiveReceiptRuleSetCommand).resolves({});
    await handler(event('Create'));
    expect(ses.commandCalls(SetActiveReceiptRuleSetCommand)[0]?.args[0].input).toEqual({ RuleSetName: 'frist' });
    const [url, request] = put.mock.calls[0] ?? [];
    expect(url).toBe('https://example.com/answer?signed=1');
    expect(request).toMatchObject({ method: 'PUT', headers: { 'content-type': '' } });
    expect(JSON.parse(String(request?.body))).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'frist' });
  });

  it('deactivates without a name, which is how SES takes it', async () => {
    ses.on(DescribeActiveReceiptRuleSetCommand).resolves({ Metadata: { Name: 'frist' } });
    ses.on(SetActiveReceiptRuleSetCommand).resolves({});
    await handler(event('Delete'));
    expect(ses.commandCalls(SetActiveReceiptRuleSetCommand)[0]?.args[0].input).toEqual({});
  });

  it('fails loudly when CloudFormation does not take the answer', async () => {
    ses.on(DescribeActiveReceiptRuleSetCommand).resolves({ Metadata: { Name: 'frist' } });
    put.mockResolvedValue(new Response(null, { status: 403 }));
    await expect(handler(event('Create'))).rejects.toThrow('CloudFormation took no answer: 403');
  });
});
