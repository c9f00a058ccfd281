import { describe, expect, it } from 'vitest';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { reminder } from '../../../shared/domain/letters/reminder.ts';
import { aCase, aContext, anEntry, organisation } from './letter-fixtures.ts';

describe('reminder', () => {
  it('counts the days from the day it goes out, not from the plan', () => {
    // Planned for one day before the promised Saturday, sent the day before that.
    const context = aContext('reminder', { params: { days: 1 }, dueAt: '2026-11-19T07:00:00.000Z' });
    const { subject, text } = reminder(aCase(), context);
    expect(subject).toBe('[NOR-2026-7KQ4] Påmindelse: indsigt – svar senest 21. november 2026 (om 2 dage)');
    expect(text).toContain('Svaret skal være sendt om 2 dage.');
  });

  it('counts the days of the controller’s zone', () => {
    const context = aContext('reminder', { dueAt: '2026-11-20T23:30:00.000Z' });
    expect(reminder(aCase(), context).text).toContain('Svaret skal sendes i dag.');
  });

  it('says one day in the singular, in every language', () => {
    const singular = { da: 'om 1 dag)', sv: 'om 1 dag)', nb: 'om 1 dag)', en: 'in 1 day)' };
    for (const staffLanguage of STAFF_LANGUAGES) {
      const context = aContext('reminder', {
        organisation: { ...organisation, staffLanguage },
        dueAt: '2026-11-20T07:00:00.000Z',
      });
      expect(reminder(aCase(), context).subject).toContain(singular[staffLanguage]);
    }
  });

  it('tells what is decided and whether the person was answered', () => {
    const subject = aCase({
      rights: ['access', 'erasure'],
      outbox: [anEntry('answer', {}, { key: 'answer:1', status: 'sent', sentAt: '2026-11-02T12:00:00.000Z' })],
    });
    const decided = {
      ...subject,
      rights: subject.rights.map((each, i) => (i === 0 ? { ...each, outcome: 'partly' as const } : each)),
    };
    const { text } = reminder(decided, aContext('reminder', { dueAt: '2026-11-14T07:00:00.000Z' }));
    expect(text).toContain('Det gælder: indsigt (delvist), sletning (ikke afgjort)');
    expect(text).toContain('Svar til personen: sendt den 2. november 2026');
    expect(text).toContain('LUK OPFYLDT');
  });

  it('does not call an answer sent that came back', () => {
    const outbox = [
      anEntry(
        'answer',
        {},
        { key: 'answer:1', status: 'sent', sentAt: '2026-11-02T12:00:00.000Z', delivery: 'bounced' },
      ),
    ];
    expect(reminder(aCase({ outbox }), aContext('reminder')).text).toContain('Svar til personen: ikke sendt');
  });
});
