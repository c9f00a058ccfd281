import { describe, expect, it } from 'vitest';
import { overdue } from '../../../shared/domain/letters/overdue.ts';
import { aCase, aContext } from './letter-fixtures.ts';

const late = (dueAt: string) => overdue(aCase(), aContext('overdue', { params: { days: -1 }, dueAt }));

describe('overdue', () => {
  it('says that the promise is broken', () => {
    const { subject, text } = late('2026-11-22T07:00:00.000Z');
    expect(subject).toBe('[NOR-2026-7KQ4] Fristen er overskredet: indsigt – svar var lovet senest 21. november 2026');
    expect(text).toContain('Svaret var lovet senest den 21. november 2026, og sagen er stadig åben.');
  });

  it('tells while the statutory limit still runs, its last day included', () => {
    for (const dueAt of ['2026-11-22T07:00:00.000Z', '2026-11-23T22:59:00.000Z']) {
      expect(late(dueAt).text).toContain('Lovens yderste frist er den 23. november 2026');
    }
  });

  it('tells when the statutory limit has passed, at midnight of the controller’s zone', () => {
    expect(late('2026-11-23T23:00:00.000Z').text).toContain('Lovens yderste frist var den 23. november 2026');
  });

  it('claims no broken law where no right is exercised', () => {
    const inquiry = aCase({ kind: 'inquiry', rights: [] });
    const { text } = overdue(inquiry, aContext('overdue', { dueAt: '2026-11-24T07:00:00.000Z' }));
    expect(text).toContain('der løber ingen frist efter loven');
    expect(text).not.toMatch(/yderste frist|artikel 12/u);
  });
});
