import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { onEvent } from '../../../infra/activate-rule-set/on-event.ts';

/** SES as far as it matters: at most one set is active. */
function account(active: string | null, broken = false) {
  const calls: (string | null)[] = [];
  return {
    calls,
    get now() {
      return active;
    },
    active: async () => {
      if (broken) throw new Error('Rate exceeded');
      return active;
    },
    activate: async (name: string | null) => {
      calls.push(name);
      active = name;
    },
  };
}

const common = {
  ServiceToken: 'arn:aws:lambda:eu-west-1:111122223333:function:frist-activate-rule-set',
  ResponseURL: 'https://example.com/answer',
  StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/frist-service/1',
  RequestId: 'request-1',
  LogicalResourceId: 'Active',
  ResourceType: 'Custom::ActiveReceiptRuleSet',
};
const properties = (name: string) => ({ ServiceToken: common.ServiceToken, RuleSetName: name });
const create = (name = 'frist'): CloudFormationCustomResourceEvent => ({
  ...common,
  RequestType: 'Create',
  ResourceProperties: properties(name),
});
const update = (from: string, to: string): CloudFormationCustomResourceEvent => ({
  ...common,
  RequestType: 'Update',
  PhysicalResourceId: from,
  OldResourceProperties: properties(from),
  ResourceProperties: properties(to),
});
const remove = (name = 'frist'): CloudFormationCustomResourceEvent => ({
  ...common,
  RequestType: 'Delete',
  PhysicalResourceId: name,
  ResourceProperties: properties(name),
});

describe('onEvent', () => {
  it('activates the set where none is active', async () => {
    const ses = account(null);
    const answer = await onEvent(create(), ses);
    expect(answer).toEqual({
      StackId: common.StackId,
      RequestId: 'request-1',
      LogicalResourceId: 'Active',
      PhysicalResourceId: 'frist',
      Status: 'SUCCESS',
    });
    expect(ses.now).toBe('frist');
  });

  it('leaves it be when it is active already', async () => {
    const ses = account('frist');
    expect((await onEvent(create(), ses)).Status).toBe('SUCCESS');
    expect(ses.calls).toEqual([]);
  });

  it("refuses to displace somebody else's set, and says how to join it", async () => {
    const ses = account('helpdesk');
    const answer = await onEvent(create(), ses);
    expect(answer.Status).toBe('FAILED');
    expect(answer).toHaveProperty('Reason', expect.stringContaining('-c existingRuleSetName=helpdesk'));
    expect(ses.calls).toEqual([]);
  });

  it("leaves somebody else's set active when a refused creation is cleaned up", async () => {
    const ses = account('helpdesk');
    const { PhysicalResourceId } = await onEvent(create(), ses);
    expect((await onEvent(remove(PhysicalResourceId), ses)).Status).toBe('SUCCESS');
    expect(ses.now).toBe('helpdesk');
  });

  it('deactivates the set on deletion', async () => {
    const ses = account('frist');
    await onEvent(remove(), ses);
    expect(ses.calls).toEqual([null]);
  });

  it('deactivates nothing on deletion when another set has become active meanwhile', async () => {
    const ses = account('helpdesk');
    expect((await onEvent(remove(), ses)).Status).toBe('SUCCESS');
    expect(ses.calls).toEqual([]);
  });

  it('moves from the old name to the new one without a gap, and then deletes nothing', async () => {
    const ses = account('frist');
    expect(await onEvent(update('frist', 'frist-2'), ses)).toMatchObject({
      Status: 'SUCCESS',
      PhysicalResourceId: 'frist-2',
    });
    await onEvent(remove('frist'), ses);
    expect(ses.calls).toEqual(['frist-2']);
  });

  it("refuses an update while somebody else's set is active, and keeps its own id", async () => {
    const ses = account('helpdesk');
    expect(await onEvent(update('frist', 'frist-2'), ses)).toMatchObject({
      Status: 'FAILED',
      PhysicalResourceId: 'frist',
    });
    expect(ses.now).toBe('helpdesk');
  });

  it('answers also when SES fails', async () => {
    expect(await onEvent(create(), account(null, true))).toMatchObject({
      Status: 'FAILED',
      Reason: 'Error: Rate exceeded',
    });
  });
});
