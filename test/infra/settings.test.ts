import { RootConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../infra/settings.ts';

function read(context: Record<string, unknown>) {
  const root = new RootConstruct();
  for (const [key, value] of Object.entries(context)) root.node.setContext(key, value);
  return readSettings(root.node);
}

describe('readSettings', () => {
  it('takes what stands in the file when nothing is given', () => {
    expect(read({ alarmEmail: '', existingRuleSetName: '' })).toEqual({
      region: 'eu-west-1',
      alarmEmail: null,
      existingRuleSetName: null,
      recoveryDays: 14,
    });
  });

  it('reads numbers from the command line, where everything is text', () => {
    expect(read({ recoveryDays: '7' }).recoveryDays).toBe(7);
  });

  it.each([
    { region: 'us-east-1', why: 'outside Europe' },
    { region: 'eu-west-2', why: 'London' },
    { region: 'eu-central-2', why: 'Zurich' },
    { region: 'Ireland', why: 'not a region' },
  ])('refuses $region ($why)', ({ region }) => {
    expect(() => read({ region })).toThrow(
      `context region: got "${region}", expected an AWS region in the European Union such as eu-west-1`,
    );
  });

  it('names every wrong setting at once', () => {
    expect(() => read({ alarmEmail: 'the office', recoveryDays: 35, existingRuleSetName: '-x' })).toThrow(
      [
        'context alarmEmail: got "the office", expected a mail address',
        'context existingRuleSetName: got "-x", expected the name of a receipt rule set',
        'context recoveryDays: got 35, expected a whole number of days from 7 to 14',
      ].join('\n'),
    );
  });
});
