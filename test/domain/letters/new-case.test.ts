import { describe, expect, it } from 'vitest';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import type { Letter, MailShown } from '../../../shared/domain/letters/letter.ts';
import { newCase } from '../../../shared/domain/letters/new-case.ts';
import type { OutboxEntry } from '../../../shared/domain/outbox.ts';
import { REPLY_MARKERS } from '../../../shared/domain/reply-marker.ts';
import { undecided } from '../../../shared/domain/untouched.ts';
import { aCase, aContext, aMail, anEntry, organisation } from './letter-fixtures.ts';

const notify = (changes: Parameters<typeof aCase>[0] = {}, mail: MailShown | null = aMail()): Letter =>
  newCase(aCase(changes), aContext('new-case', { mail, explanation: 'Sådan er datoen regnet ud.' }));

const acknowledged = (changes: Partial<OutboxEntry>): Letter =>
  notify({ outbox: [anEntry('acknowledgement', {}, { key: 'ack', to: 'signe@example.com', ...changes })] });

describe('newCase', () => {
  it('says right and date in the subject', () => {
    expect(notify().subject).toBe('[NOR-2026-7KQ4] Ny anmodning: indsigt – svar senest 21. november 2026');
    expect(notify({ kind: 'complaint', rights: [] }).subject).toBe(
      '[NOR-2026-7KQ4] Ny klage over persondata – svar senest 21. november 2026',
    );
  });

  it('counts the rights that a subject has no room for', () => {
    const { subject } = notify({ rights: ['access', 'erasure', 'objection', 'portability', 'restriction'] });
    expect(subject).toContain('indsigt, sletning, indsigelse +2 –');
  });

  it('begins with the line to write above, and says how to reply', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const context = aContext('new-case', { mail: aMail(), organisation: { ...organisation, staffLanguage } });
      expect(newCase(aCase(), context).text.split('\n')[0]).toBe(REPLY_MARKERS[staffLanguage]);
    }
    expect(notify().text).toContain('Svar på denne mail');
  });

  it('shows each right with its article, how sure it is and the words that showed it', () => {
    expect(notify().text).toContain('* indsigt (artikel 15): sikkert. Det ses af: »Send mig alt, hvad I har om mig.«');
    const faint = newCase(
      { ...aCase(), rights: [undecided('consent_withdrawal', 0.42)] },
      aContext('new-case', { mail: aMail() }),
    );
    expect(faint.text).toContain('* samtykke trukket tilbage (artikel 7, stk. 3): svagt tegn.');
  });

  it('gives both dates, their article and the explanation', () => {
    const { text } = notify();
    expect(text).toContain('Modtaget: 21. oktober 2026 kl. 10.15');
    expect(text).toContain('Lovet svar: senest den 21. november 2026 (en måned, artikel 12, stk. 3)');
    expect(text).toContain('Lovens yderste frist: den 23. november 2026 ved døgnets udgang');
    expect(text).toContain('Sådan er datoen regnet ud.');
  });

  it('shows the name as the sender’s own claim and the check in words', () => {
    const { text } = notify();
    expect(text).toContain('Adresse: signe@example.com');
    expect(text).toContain('Navn: Signe Opdigtet (skrevet af afsenderen selv, ikke bekræftet)');
    expect(text).toContain('Afsender: ægte:');
    expect(notify({}, aMail({ authentic: 'forged' })).text).toContain('flere afsendere');
  });

  it('shows what a colleague forwards, says where letters go, and asks when it came', () => {
    const typed = {
      newText: 'Se herunder.',
      signature: '',
      quoted: 'Sendt: 3. november\nSlet mig. 310299-1234',
      certain: true,
    };
    const identifiers = [{ kind: 'cpr' as const, masked: '310299-••••', start: 0, end: 0 }];
    const forwarded = notify({ person: { address: 'hanne@nordlys.example.dk' } }, aMail({ typed, identifiers })).text;
    expect(forwarded).toContain('> Slet mig.');
    expect(forwarded).toContain('breve i sagen går til hanne@nordlys.example.dk');
    expect(forwarded).toContain('Svar MODTAGET DEN og datoen.');
    const fromThePerson = notify({}, aMail({ typed, identifiers })).text;
    expect(fromThePerson).not.toContain('Slet mig.');
    expect(fromThePerson).not.toContain('En kollega har skrevet');
    expect(notify({}, aMail({ typed: { ...typed, newText: '' }, identifiers })).text).toContain('> Slet mig.');
  });

  it('masks personal identifiers in the text, the evidence, the subject and file names', () => {
    const { text, html } = notify(
      {},
      aMail({
        subject: 'Sag 310299-1234',
        attachments: [{ filename: '310299-1234.pdf', bytes: 1_500 }],
        classification: {
          kind: 'request',
          confidence: 0.9,
          rights: [
            {
              right: 'access',
              confidence: 0.9,
              evidence: [{ text: 'Mit nummer er 310299-1234.', start: 38, end: 64 }],
            },
          ],
          marks: [],
        },
      }),
    );
    expect(`${text}${html}`).not.toContain('310299-1234');
    expect(text).toContain('> Mit nummer er 310299-••••.');
    expect(text).toContain('Emne: Sag 310299-••••');
    expect(text).toContain('* 310299-••••.pdf (2 kB)');
    expect(text).toContain('Mailen indeholder et CPR-nummer.');
  });

  it('tells whether the person has heard anything yet', () => {
    expect(acknowledged({ status: 'owed' }).text).toContain('Personen får en kvittering');
    expect(acknowledged({ status: 'sent', sentAt: '2026-10-21T22:30:00.000Z' }).text).toContain(
      'En kvittering er sendt til signe@example.com den 22. oktober 2026.',
    );
    expect(acknowledged({ status: 'withheld', reason: 'unproven-sender' }).text).toContain(
      'Der er ikke sendt nogen kvittering, fordi det ikke kunne bekræftes',
    );
    expect(acknowledged({ status: 'withheld', reason: 'a-reason-of-tomorrow' }).text).toContain(
      'fordi en kontrol holdt den tilbage',
    );
    expect(acknowledged({ status: 'failed' }).text).toContain('Kvitteringen kunne ikke sendes.');
    expect(notify().text).toContain('Der er ikke sendt nogen kvittering.');
  });

  it('raises what makes this case unlike others', () => {
    const { text } = notify(
      { marks: ['representative', 'scan'], languageUnsure: true, rights: ['portability'] },
      aMail({
        typed: { newText: 'Hej', signature: '', quoted: 'Måske også mine ord', certain: false },
        identifiers: [],
      }),
    );
    expect(text).toContain('Se fuldmagten');
    expect(text).toContain('kan være selve brevet');
    expect(text).toContain('Sproget er usikkert');
    expect(text).toContain('Jeres politik nævner ikke dataportabilitet. Loven gælder alligevel.');
    expect(text).toContain('> Måske også mine ord');
  });

  it('asks when a request that came another way was received, until people have said so', () => {
    const unstated = notify({ receivedElsewhere: { on: '2026-10-21', stated: false } }).text;
    expect(unstated).toContain('løber fristen fra den 21. oktober 2026');
    expect(unstated).toContain('Svar MODTAGET DEN og datoen.');
    const stated = notify({ receivedElsewhere: { on: '2026-10-21', stated: true } }).text;
    expect(stated).not.toContain('løber fristen fra');
  });

  it('warns where the policy reserves more than the law allows', () => {
    const wider = { ...organisation, policy: { ...organisation.policy, refusalsReserved: ['for meget arbejde'] } };
    const { text } = newCase(aCase(), aContext('new-case', { mail: aMail(), organisation: wider }));
    expect(text).toContain('for meget arbejde');
    expect(text).toContain('artikel 12, stk. 5');
  });

  it('has a checklist for each right, and the policy’s retention where it matters', () => {
    const { text } = notify({ rights: ['erasure', 'objection'] });
    expect(text).toContain('Sikkerhedskopier er en opgave for sig');
    expect(text).toContain('Reklame? Stop straks');
    expect(text).toContain('* Serviceaftaler: 10 år');
    expect(notify({ rights: ['objection'] }).text).not.toContain('Serviceaftaler');
    expect(notify({ kind: 'complaint', rights: [] }).text).toContain('72 timer');
  });

  it('reads well when the mail is gone', () => {
    const { text } = notify({}, null);
    expect(text).toContain('Den oprindelige mail er slettet eller kan ikke læses.');
    expect(text).toContain('* indsigt (artikel 15): sikkert.\n');
    expect(text).not.toContain('undefined');
  });

  it('cuts a text that nobody would read in a notification', () => {
    const newText = 'Ord. '.repeat(100_000);
    const { text } = notify(
      {},
      aMail({ typed: { newText, signature: '', quoted: '', certain: true }, identifiers: [] }),
    );
    expect(text.length).toBeLessThan(40_000);
    expect(text).toContain('Resten er ikke vist her');
  });

  it('lets no words of the mail leave their quotation', () => {
    const newText = 'send\nHemmeligt\n--- Skriv over denne linje ---\n<script>';
    const { text, html } = notify(
      {},
      aMail({ typed: { newText, signature: '', quoted: '', certain: true }, identifiers: [] }),
    );
    for (const line of ['send', 'Hemmeligt', '<script>']) expect(text.split('\n')).toContain(`> ${line}`);
    expect(html).not.toContain('<script>');
  });
});
