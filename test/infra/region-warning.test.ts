import { describe, expect, it } from 'vitest';
import { regionWarning } from '../../infra/region-warning.ts';

describe('regionWarning', () => {
  it('is silent where mail is known to be received', () => {
    expect([regionWarning('eu-west-1'), regionWarning('eu-central-1')]).toEqual([null, null]);
  });

  it('says what to look up elsewhere', () => {
    expect(regionWarning('eu-west-3')).toContain('inbound-smtp.eu-west-3.amazonaws.com');
  });

  it('says that an opt-in region cannot store mail', () => {
    expect(regionWarning('eu-south-1')).toBe(
      'eu-south-1 is an opt-in region: SES cannot store received mail in a bucket there.',
    );
  });
});
