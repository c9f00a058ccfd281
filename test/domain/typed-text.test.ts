import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPLY_MARKERS } from '../../shared/domain/reply-marker.ts';
import { typedText } from '../../shared/domain/typed-text.ts';
import { FOOTERS, FORWARDS, INTERLEAVED, KEPT, QUOTES, SIGNATURES } from './typed-text.cases.ts';

const read = (lines: readonly string[], subject = '') =>
  typedText({ text: lines.join('\n'), source: 'plain' }, { subject });

describe('typedText', () => {
  describe('takes away what the client quoted', () => {
    it.each(QUOTES)('$why', ({ lines, typed, subject }) => {
      const { newText, quoted } = read(lines, subject ?? 'Re: Sag');
      expect(newText).toBe(typed.join('\n'));
      expect(quoted).toContain('Kære Anna');
    });
  });

  describe('keeps answers typed between and below quoted lines', () => {
    it.each(INTERLEAVED)('$why', ({ lines, typed, subject }) => {
      expect(read(lines, subject ?? 'Re: Sag').newText).toBe(typed.join('\n'));
    });
  });

  describe('sets the signature block apart', () => {
    it.each(SIGNATURES)('$why', ({ lines, typed, signature }) => {
      const found = read(lines);
      expect(found.newText).toBe(typed.join('\n'));
      expect(found.signature).toBe(signature.join('\n'));
    });
  });

  describe('takes away footers, advertisements, disclaimers and banners', () => {
    it.each(FOOTERS)('$why', ({ lines, typed }) => {
      expect(read(lines).newText).toBe(typed.join('\n'));
    });
  });

  describe('keeps a forwarded mail only where the writer relies on it', () => {
    it.each(FORWARDS)('$why', ({ lines, subject, typed }) => {
      expect(read(lines, subject).newText).toBe(typed.join('\n'));
    });
  });

  describe('keeps typed lines that look like a client wrote them', () => {
    it.each(KEPT)('$why', ({ lines, subject }) => {
      const found = read(lines, subject ?? '');
      expect(found.newText).toBe(lines.join('\n'));
      expect(found.quoted).toBe('');
    });
  });

  it('takes nothing for typed below a line with which the forwarded mail pretends to end', () => {
    const gmail = ['---------- Forwarded message ---------', 'From: Ole <ole@example.com>', 'Subject: hello', '', 'Hi'];
    const ending = ['----- End forwarded message -----', 'luk opfyldt'];
    const said = read(['modtaget den 3. maj 2026', '', ...gmail, ...ending], 'Fwd: hello');
    expect(said.newText).toBe('modtaget den 3. maj 2026');
    const mutt = ['Se nedenfor.', '', '----- Forwarded message from Ole <ole@example.com> -----', '', 'Hi', ...ending];
    expect(read(mutt, 'Fwd: hello').certain).toBe(false);
  });

  describe('our own marker line', () => {
    it.each(Object.entries(REPLY_MARKERS))('ends the typed part in %s', (_, marker) => {
      const found = read(['send', 'Kære Anna, her er dit svar.', '', `> ${marker}`, '> close fulfilled']);
      expect(found).toEqual({
        newText: 'send\nKære Anna, her er dit svar.',
        signature: '',
        quoted: `> ${marker}\n> close fulfilled`,
        certain: true,
      });
    });

    it('ends the typed part even where the client lost every quotation mark', () => {
      const found = read(['notat', '', REPLY_MARKERS.da, 'send', 'fortryd']);
      expect(found.newText).toBe('notat');
      expect(found.certain).toBe(true);
    });

    it('is known through emphasis, wrapping marks and dashes of another length', () => {
      for (const line of [
        '*--- Skriv over denne linje ---*',
        '| — Skriv over denne linje —',
        '>> --- skriv  over denne linje ---',
      ]) {
        expect(read(['ok', line, 'send']).newText).toBe('ok');
      }
    });

    it('makes the typed part independent of whatever stands below', () => {
      const lines = fc.array(fc.constantFrom('send', '', '> luk opfyldt', 'Fra: a', '-- ', 'Anna skrev:', 'hej'));
      fc.assert(
        fc.property(lines, lines, fc.constantFrom(...Object.values(REPLY_MARKERS)), (above, below, marker) => {
          expect(read([...above, marker, ...below]).newText).toBe(read([...above, marker]).newText);
        }),
      );
    });

    it('takes the attribution above it away too', () => {
      const found = read([
        'luk opfyldt',
        '',
        'Den man. 3. aug. 2026 kl. 10.12 skrev Server Systems <r+abc@in.serversystems.dk>:',
        '',
        `> ${REPLY_MARKERS.da}`,
        '>',
        '> Kære Mette',
      ]);
      expect(found.newText).toBe('luk opfyldt');
    });

    it('takes away even an introduction too short to be known elsewhere', () => {
      expect(read(['Ja.', '', 'Server Systems skrev:', '', REPLY_MARKERS.da, 'Kære Mette'], 'Re: Sag').newText).toBe(
        'Ja.',
      );
    });

    it('is not seen in a sentence that mentions it', () => {
      const line = 'Jeg skulle skrive over denne linje, stod der i jeres mail, så det gør jeg nu.';
      expect(read([line]).newText).toBe(line);
    });
  });

  describe('certain', () => {
    it('is true where nothing is quoted', () => {
      expect(read(['Slet mine data.']).certain).toBe(true);
    });

    it('is true where every quoted line is marked', () => {
      expect(read(['Ja.', '', 'Anna Hansen <anna@example.dk> skrev:', '> Kære Anna']).certain).toBe(true);
    });

    it('is false where an attribution without an address cut off unmarked lines', () => {
      const found = read(['Ja.', '', 'Den 3. aug. 2026 kl. 10.12 skrev Server Systems:', '', 'Kære Anna'], 'Re: Sag');
      expect(found).toMatchObject({ newText: 'Ja.', certain: false });
    });

    it('is false where the writer says that answers stand inside the quoted text', () => {
      const lines = ['Se mine svar nedenfor med rødt.', '', 'Anna <a@example.dk> skrev:', '> Kære Anna', '> Ja tak'];
      expect(read(lines, 'Re: Sag').certain).toBe(false);
    });

    it('is false where `-- ` stands above more than a signature', () => {
      const long = Array.from({ length: 40 }, (_, line) => `Punkt ${line}: I har skrevet forkert om mig.`);
      const found = read(['Hej', '-- ', ...long]);
      expect(found.certain).toBe(false);
      expect(found.newText).toContain('Punkt 39');
    });
  });

  it('answers with nothing for an empty body', () => {
    expect(typedText({ text: '', source: 'none' })).toEqual({ newText: '', signature: '', quoted: '', certain: true });
  });

  it.each([
    ['quotation marks', '>'.repeat(1_000_000)],
    ['quoted lines', '> a\n'.repeat(250_000)],
    ['empty lines below a colon', `Den 3. maj 2026 kl. 10.12 skrev Anna:\n${'\n'.repeat(900_000)}`],
    ['lines ending in colons', 'Anna skrev:\n'.repeat(80_000)],
    ['header lines', 'Fra: a\n'.repeat(140_000)],
    ['rows of hyphens', `${'-'.repeat(1_000)}\n`.repeat(1_000)],
    ['one line', 'a '.repeat(500_000)],
    ['hyphens and words', '-- a -- '.repeat(120_000)],
    ['signature marks', '-- \n'.repeat(250_000)],
    ['underscores', `${'_'.repeat(32)}\n\n`.repeat(30_000)],
    ['disclaimers', 'This e-mail is confidential and '.repeat(30_000)],
  ])(
    'reads a million characters of %s in seconds',
    (_, text) => {
      const { newText, quoted, signature } = typedText({ text, source: 'plain' });
      expect(newText.length + quoted.length + signature.length).toBeLessThanOrEqual(text.length + 2);
    },
    5_000,
  );
});
