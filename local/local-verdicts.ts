import { type Envelope, VERDICTS, type Verdict } from '../shared/domain/inbound-mail.ts';
import { fieldValue, type HeaderBlock, headerBlock, isNamed, joinHeaderBlock } from './header-block.ts';

const HEADER = 'X-Local-Verdicts';

type Verdicts = Envelope['verdicts'];

const ALL_PASS: Verdicts = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' };

export interface LocalVerdicts {
  readonly verdicts: Verdicts;
  /** The mail without the header; the very same bytes when it had none. */
  readonly raw: Uint8Array;
  /** Parts of the header that name no verdict, for the log. */
  readonly ignored: number;
}

/**
 * Takes `X-Local-Verdicts: dmarc=FAIL; spf=GRAY` off a mail: what SES would have found, said by whoever plays SES on one
 * computer. Only the header block of the mail itself counts. What is not named passes; the last mention of one wins.
 */
export function takeLocalVerdicts(raw: Uint8Array): LocalVerdicts {
  const block: HeaderBlock = headerBlock(raw);
  const ours = block.fields.filter((field) => isNamed(field, HEADER));
  if (ours.length === 0) return { verdicts: ALL_PASS, raw, ignored: 0 };
  const verdicts: Record<keyof Verdicts, Verdict> = { ...ALL_PASS };
  let ignored = 0;
  for (const part of ours.flatMap((field) => fieldValue(field).split(/[;,]/u))) {
    if (part.trim() === '') continue;
    const [name = '', value = ''] = part.split('=').map((side) => side.trim());
    const verdict = VERDICTS.find((each) => each === value.toUpperCase());
    if (verdict !== undefined && isVerdictName(name.toLowerCase()))
      verdicts[name.toLowerCase() as keyof Verdicts] = verdict;
    else ignored += 1;
  }
  const others = block.fields.filter((field) => !isNamed(field, HEADER));
  return { verdicts, raw: joinHeaderBlock({ fields: others, rest: block.rest }), ignored };
}

const isVerdictName = (name: string): name is keyof Verdicts => Object.hasOwn(ALL_PASS, name);
