import { bounceKind } from './automatic/bounce-kind.ts';
import { generatedKind } from './automatic/generated-kind.ts';
import { listKind } from './automatic/list-kind.ts';
import { replyKind } from './automatic/reply-kind.ts';
import { reportKind } from './automatic/report-kind.ts';
import { type AutomaticContext, readSigns } from './automatic/signs.ts';
import type { InboundMail } from './inbound-mail.ts';
import type { AutomaticKind } from './understanding.ts';

/**
 * A person, or which kind of machine.
 *
 * What the format says comes first (RFC 3464, 5965, 8098), then what the sender declares (RFC 3834 and the headers that
 * came before it), then words that only machines write. When nothing says otherwise it is a person: a machine's mail
 * taken for a person's costs a look, a person's request taken for a machine's costs a lawful answer.
 */
export function automaticKind(mail: InboundMail, context: AutomaticContext): AutomaticKind {
  const signs = readSigns(mail, context);
  return (
    reportKind(mail, signs) ??
    bounceKind(mail, signs) ??
    replyKind(mail, signs) ??
    listKind(mail, signs) ??
    generatedKind(mail, signs) ??
    'human'
  );
}
