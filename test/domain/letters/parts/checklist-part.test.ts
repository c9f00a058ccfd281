import { describe, expect, it } from 'vitest';
import { organisations } from '../../../../organisations/index.ts';
import { STAFF_LANGUAGES } from '../../../../shared/domain/language.ts';
import { type Block, inlines } from '../../../../shared/domain/letters/block.ts';
import { checklistPart } from '../../../../shared/domain/letters/parts/checklist-part.ts';
import { staffSetting } from '../../../../shared/domain/letters/parts/staff-setting.ts';
import { stepsFor } from '../../../../shared/domain/letters/parts/steps.ts';
import { plainText } from '../../../../shared/domain/letters/plain-text.ts';
import type { Organisation } from '../../../../shared/domain/organisation.ts';
import { RIGHT_IDS, type Right } from '../../../../shared/domain/rights.ts';
import { parseStaffReply } from '../../../../shared/domain/staff-command.ts';
import { aCase, aContext, organisation } from '../letter-fixtures.ts';

const setting = (changes: Partial<Organisation> = {}) =>
  staffSetting(aContext('new-case', { organisation: { ...organisation, ...changes } }));

const shown = (rights: readonly Right[], changes: Partial<Organisation> = {}): string =>
  plainText(checklistPart(aCase({ rights }), setting(changes)));

const published = (id: string): Organisation => {
  const found = organisations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no organisation ${id}`);
  return found;
};

/** What is shown as something to type, with words put where words are asked for. */
const typed = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => {
          const [first, second] = inlines(item);
          if (typeof first !== 'object' || first.kind !== 'code') return [];
          const slot = typeof second === 'string' && second.startsWith(' + ');
          return [slot ? `${first.text} fordi loven kræver det` : first.text];
        })
      : [],
  );

describe('checklistPart', () => {
  it('shows for each right only replies that the parser takes for a command', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      for (const right of RIGHT_IDS) {
        const lines = stepsFor(right, setting({ staffLanguage })).map((item) =>
          typed([{ kind: 'list', items: [item] }]),
        );
        for (const [line = ''] of lines) {
          const read = parseStaffReply(line, staffLanguage);
          expect({ line, commands: read.commands.length, unclear: read.unclear }).toEqual({
            line,
            commands: 1,
            unclear: [],
          });
        }
      }
    }
  });

  it('closes and refuses the very right it stands under', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      for (const right of RIGHT_IDS) {
        for (const item of stepsFor(right, setting({ staffLanguage }))) {
          const [line = ''] = typed([{ kind: 'list', items: [item] }]);
          const [command] = parseStaffReply(line, staffLanguage).commands;
          if (command?.kind === 'closeRights') {
            expect(command.decisions.map((each) => each.right)).toEqual([right]);
            expect(['fulfilled', 'partly']).toContain(command.decisions[0]?.outcome);
          }
          if (command?.kind === 'refuse') expect(command.right).toBe(right);
        }
      }
    }
  });

  it('says how soon a question must be asked, as the organisation has it', () => {
    const questions = { ...organisation.questions, promptWithinWorkingDays: 3 };
    expect(shown(['access'], { questions })).toContain('Spørg inden 3 arbejdsdage');
  });

  it('tells where to look when something must be found, and not for marketing', () => {
    expect(shown(['access'])).toContain('* kundesystem og servicehistorik: navn og aftaler\n');
    expect(shown(['objection'])).not.toContain('kundesystem og servicehistorik');
  });

  it('names recipients, their safeguards and the source for access', () => {
    const text = shown(['access']);
    expect(text).toContain('Nævn disse modtagere: Prøvesky – denne indbakke.');
    expect(text).toContain('garantierne (artikel 15, stk. 2): Prøvesky.');
    expect(text).toContain('personen selv');
  });

  it('carries Server Systems’ own promises into an erasure: any time, irrevocably, backups too', () => {
    const text = plainText(
      checklistPart(
        aCase({ rights: ['erasure'] }),
        staffSetting(aContext('new-case', { organisation: published('server-systems') })),
      ),
    );
    expect(text).toContain('på et hvilket som helst tidspunkt, uigenkaldeligt, fra it-systemer og sikkerhedskopier');
    expect(text).toContain('Jeres politik lover sletning også fra sikkerhedskopier.');
    expect(text).toContain(
      'regnskabsmateriale (fakturaer og betalinger), så længe skatte- og bogføringslovgivningen kræver det',
    );
  });

  it('tells Safespring which recipients have no name yet, and what belongs to a customer', () => {
    const text = plainText(
      checklistPart(
        aCase({ rights: ['access'] }),
        staffSetting(aContext('new-case', { organisation: published('safespring') })),
      ),
    );
    expect(text).toContain(
      'Namnen saknas på de här; ta reda på dem innan ni svarar: leverantör av CRM, leverantör av bokföring',
    );
    expect(text).toContain('uppgifter i kundernas molntjänster? Där är ni bara personuppgiftsbiträde');
    expect(text).toContain('VIDAREBEFORDRAT');
  });

  it('is surprised by an objection to marketing where there is none', () => {
    const records = { ...organisation.records, markets: false };
    expect(shown(['objection'], { records })).toContain('I ikke sender reklamer');
    expect(shown(['objection'])).not.toContain('I ikke sender reklamer');
  });

  it('offers no extension where no time limit runs, or one was had', () => {
    const text = plainText(checklistPart(aCase({ kind: 'inquiry', rights: [] }), setting()));
    expect(text).not.toContain('FORLÆNG');
    const extended = aCase({ extension: { reason: 'x', noticeAt: '2026-11-01T08:00:00.000Z' } });
    expect(plainText(checklistPart(extended, setting()))).not.toContain('FORLÆNG');
    expect(shown(['access'])).toContain('FORLÆNG');
  });
});
