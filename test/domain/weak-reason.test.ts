import { describe, expect, it } from 'vitest';
import { weakReason } from '../../shared/domain/weak-reason.ts';

describe('weakReason', () => {
  it.each([
    { reason: 'Kontoret er lukket i sommerferien hele juli måned', why: 'holidays' },
    { reason: 'Vi har semester till och med augusti på avdelningen', why: 'holidays' },
    { reason: 'Everybody is on Christmas holiday until January', why: 'holidays' },
    { reason: 'Vi er underbemannet og har lav bemanning nå', why: 'staffing' },
    { reason: 'Mange er sykmeldt på avdelingen denne måneden', why: 'staffing' },
    { reason: 'We are short-staffed in the office this month', why: 'staffing' },
    { reason: 'Det har varit mycket att göra hela hösten här', why: 'effort' },
    { reason: 'Answering this is very time-consuming for all of us', why: 'effort' },
    { reason: 'Vi har ikke haft tid til at se på sagen', why: 'effort' },
    { reason: 'Den er svær', why: 'too-short' },
    { reason: '', why: 'too-short' },
  ])('questions: $reason', ({ reason, why }) => {
    expect(weakReason(reason)).toBe(why);
  });

  it.each([
    'Dine oplysninger ligger i fjorten arkiver, som skal gennemgås ét for ét.',
    'Uppgifter om andra personer måste tas bort ur 3 000 mejl innan de kan lämnas ut.',
    'Logs from July and June lie on backup tapes that have to be restored one by one.',
    'Juridisk avklaring om tredjeparters opplysninger i de samme dokumentene gjenstår.',
    'The billing system holds the illustrations in a format that nobody reads any more.',
  ])('lets through what lies in the request itself: %s', (reason) => {
    expect(weakReason(reason)).toBeNull();
  });
});
