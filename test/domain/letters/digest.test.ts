import { describe, expect, it } from 'vitest';
import type { DigestCase, DigestFigures } from '../../../shared/domain/digest.ts';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { digest } from '../../../shared/domain/letters/digest.ts';
import { aContext, organisation } from './letter-fixtures.ts';

const one = (reference: string, changes: Partial<DigestCase> = {}): DigestCase => ({
  reference,
  kind: 'request',
  rights: ['access'],
  promisedOn: '2026-12-01',
  overdue: false,
  dueSoon: false,
  waiting: false,
  acknowledgementWithheld: false,
  letterLost: false,
  ...changes,
});

const figures: DigestFigures = {
  open: [
    one('NOR-1', { overdue: true, promisedOn: '2026-11-20' }),
    one('NOR-2', { dueSoon: true, acknowledgementWithheld: true }),
    one('NOR-3', { waiting: true, letterLost: true }),
    one('NOR-4', { kind: 'inquiry', rights: [] }),
  ],
  held: [{ receivedOn: '2026-11-19', reason: 'spam' }],
  passedOn: 0,
};

const written = (given: DigestFigures, staffLanguage: (typeof STAFF_LANGUAGES)[number] = 'da') =>
  digest({ ...aContext('digest', { organisation: { ...organisation, staffLanguage } }), figures: given });

/** References under each heading. */
const under = (text: string, title: string): readonly string[] =>
  (text.split(`\n\n${title}\n`)[1]?.split('\n\n\n')[0] ?? '').match(/NOR-\d/gu) ?? [];

describe('digest', () => {
  it('says in the subject how many are open and how many overdue', () => {
    expect(written(figures).subject).toBe('Ugen: 4 åbne, 1 over fristen');
    expect(written({ open: [one('NOR-4')], held: [], passedOn: 0 }).subject).toBe('Ugen: 1 åben, ingen over fristen');
  });

  it('sorts each case under what it needs, the most urgent first', () => {
    const { text } = written(figures);
    expect(under(text, 'Over fristen')).toEqual(['NOR-1']);
    expect(under(text, 'Svar inden for syv dage')).toEqual(['NOR-2']);
    expect(under(text, 'Venter på personen')).toEqual(['NOR-3']);
    expect(under(text, 'Ingen kvittering sendt')).toEqual(['NOR-2']);
    expect(under(text, 'Brev kom ikke frem')).toEqual(['NOR-3']);
    expect(under(text, 'Senere')).toEqual(['NOR-4']);
    expect(text.indexOf('\nOver fristen\n')).toBeLessThan(text.indexOf('\nSenere\n'));
  });

  it('shows right and date of each, held mail with its reason, and the register', () => {
    const { text } = written(figures);
    expect(text).toContain('* NOR-1: indsigt, svar senest den 20. november 2026');
    expect(text).toContain('* NOR-4: spørgsmål om persondata, svar senest den 1. december 2026');
    expect(text).toContain('* 19. november 2026: måske spam');
    expect(text).toContain('vedhæftet som CSV-fil');
  });

  it('counts ordinary mail, and tells no more of it', () => {
    const counted = (passedOn: number) => written({ ...figures, passedOn }).text;
    expect(counted(0)).not.toContain('almindelig');
    expect(counted(1)).toContain('Én almindelig mail er sendt videre til jer de seneste syv dage.');
    expect(counted(41)).toContain('41 almindelige mails er sendt videre');
  });

  it('is short when there is nothing to do', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const { text } = written({ open: [], held: [], passedOn: 0 }, staffLanguage);
      expect(text.trim().split('\n\n')).toHaveLength(3);
      expect(text).toContain('CSV');
    }
  });
});
