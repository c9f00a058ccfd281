import { describe, expect, it } from 'vitest';
import { assigned, onDuty } from '../../shared/domain/on-duty.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { handlers } from '../../shared/domain/owe.ts';
import { serverSystems } from '../support/case-story.ts';

const METTE = 'mette@serversystems.dk';
const JONAS = 'jonas@serversystems.dk';
const away = (address: string, until = '2026-12-07') => ({ address, until });

describe('onDuty', () => {
  it('hands on to the deputy while the only handler is away, and back on the day they are back', () => {
    expect(handlers(onDuty(serverSystems, [away(METTE)], '2026-12-06'))).toEqual([JONAS]);
    expect(handlers(onDuty(serverSystems, [away(METTE)], '2026-12-07'))).toEqual([METTE]);
  });

  it('leaves the handlers who are there', () => {
    const [mette, ...others] = serverSystems.staff;
    const ida = { address: 'ida@serversystems.dk', name: 'Ida Dam', role: 'handler' as const };
    const three: Organisation = { ...serverSystems, staff: [mette, ...others, ida] };
    expect(handlers(onDuty(three, [away(METTE)], '2026-12-01'))).toEqual([ida.address]);
  });

  it('tells the deputies beside a handler whose machine alone says that they are away', () => {
    const seen = { ...away(METTE), seen: true } as const;
    expect(handlers(onDuty(serverSystems, [seen], '2026-12-06'))).toEqual([METTE, JONAS]);
    expect(handlers(onDuty(serverSystems, [seen], '2026-12-07'))).toEqual([METTE]);
  });

  it('changes nothing where everybody is away: somebody must hear of it', () => {
    expect(onDuty(serverSystems, [away(METTE), away(JONAS)], '2026-12-01')).toBe(serverSystems);
  });
});

describe('assigned', () => {
  it('makes one colleague the only handler', () => {
    expect(handlers(assigned(serverSystems, JONAS))).toEqual([JONAS]);
  });

  it('leaves nothing to a holder whose machine says that they are away', () => {
    const today = onDuty(serverSystems, [{ ...away(METTE), seen: true }], '2026-12-01');
    expect(handlers(assigned(today, METTE))).toEqual([METTE, JONAS]);
    expect(handlers(assigned(today, JONAS))).toEqual([JONAS]);
  });

  it.each([null, 'gone@serversystems.dk'])('changes nothing for %s', (to) => {
    expect(handlers(assigned(serverSystems, to))).toEqual([METTE]);
  });

  it('falls back to who is there when the holder is away', () => {
    expect(handlers(assigned(onDuty(serverSystems, [away(JONAS)], '2026-12-01'), JONAS))).toEqual([METTE]);
  });
});
