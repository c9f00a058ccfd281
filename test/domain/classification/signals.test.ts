import { describe, expect, it } from 'vitest';
import { signals } from '../../../shared/domain/classification/signals.ts';
import { inputOf } from './mails/mail.ts';

describe('signals', () => {
  it('names and counts what a mail shows', () => {
    const found = signals(inputOf('Please delete my account. What do you know about me?'));
    expect(found.get('words')).toBe(10);
    expect(found.get('questions')).toBe(1);
    expect(found.get('meaning:DELETE')).toBe(1);
    expect(found.get('rule:erasure:person')).toBe(1);
    expect(found.get('best:erasure')).toBeGreaterThan(0.8);
    expect(found.get('best:access')).toBeGreaterThan(0.8);
  });

  it('is silent about what a mail does not show', () => {
    expect([...signals(inputOf('Tak for kaffe.')).keys()].filter((name) => name.startsWith('rule:'))).toEqual([]);
  });
});
