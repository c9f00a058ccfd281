import type { Mailer, OutgoingMail, SendRefusal } from '../../shared/app/ports.ts';
import { err, ok } from '../../shared/domain/result.ts';

export interface RecordingMailer extends Mailer {
  /** Mail that went out, in order, with the provider id it was given (`sent-1`, `sent-2`, …). */
  readonly sent: readonly { readonly id: string; readonly mail: OutgoingMail }[];
  /** Every try, refused ones included. */
  readonly tried: readonly OutgoingMail[];
  /** The next sends are refused with these, in order; then mail goes out again. */
  refuseNext(...refusals: SendRefusal[]): void;
  /** The next send goes out, and yet the answer is lost on the way back. */
  loseNextAnswer(): void;
  /** The next send throws, as a mailer whose process dies. */
  throwNext(error: Error): void;
}

type Outcome = { readonly kind: 'refuse'; readonly refusal: SendRefusal } | { readonly kind: 'lose' } | ThrowOutcome;
type ThrowOutcome = { readonly kind: 'throw'; readonly error: Error };

export function createRecordingMailer(): RecordingMailer {
  const sent: { id: string; mail: OutgoingMail }[] = [];
  const tried: OutgoingMail[] = [];
  const outcomes: Outcome[] = [];

  return {
    sent,
    tried,
    refuseNext: (...refusals) => {
      outcomes.push(...refusals.map((refusal) => ({ kind: 'refuse', refusal }) as const));
    },
    loseNextAnswer: () => {
      outcomes.push({ kind: 'lose' });
    },
    throwNext: (error) => {
      outcomes.push({ kind: 'throw', error });
    },
    async send(mail) {
      tried.push(mail);
      const outcome = outcomes.shift();
      if (outcome?.kind === 'refuse') return err(outcome.refusal);
      if (outcome?.kind === 'throw') throw outcome.error;
      const id = `sent-${sent.length + 1}`;
      sent.push({ id, mail });
      return outcome?.kind === 'lose' ? err({ kind: 'unclear', reason: 'answer-lost' }) : ok(id);
    },
  };
}
