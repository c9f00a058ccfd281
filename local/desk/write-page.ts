import type { LetterToSend } from '../send-mail.ts';
import type { DeskProduct } from './desk-product.ts';
import { EXAMPLES } from './examples.ts';
import { type Html, html } from './html.ts';

/** What the form starts with: the answer to a letter that was sent, a ready-made mail, or nothing. */
export function letterFor(product: DeskProduct, query: URLSearchParams): LetterToSend {
  const answered = product.mailer.sent().find(({ id }) => id === query.get('reply'));
  if (answered === undefined) {
    const { from, to, subject, text } = EXAMPLES[Number(query.get('example') ?? '-1')] ?? NOTHING;
    return { from, to: to || (product.organisations[0]?.mailboxes[0] ?? ''), subject, text };
  }
  const from = answered.to[0] ?? '';
  return {
    from,
    to: answered.replyTo,
    subject: /^re:/iu.test(answered.subject) ? answered.subject : `Re: ${answered.subject}`,
    text: isStaff(product, from) ? 'send\n\n' : '',
    inReplyTo: answered.headers['message-id'] ?? '',
  };
}

const NOTHING = { from: 'Karen Lund <karen.lund@example.dk>', to: '', subject: '', text: '' } as const;

const isStaff = (product: DeskProduct, address: string): boolean =>
  product.organisations.some(({ staff }) => staff.some((member) => member.address === address));

const VERDICTS = [
  { value: '', label: 'everything passes' },
  { value: 'dmarc=FAIL; spf=FAIL; dkim=FAIL', label: 'forged sender (DMARC fails)' },
  { value: 'dmarc=GRAY; spf=GRAY; dkim=GRAY', label: 'nothing to check' },
  { value: 'spam=FAIL', label: 'spam' },
  { value: 'virus=FAIL', label: 'a virus' },
] as const;

/** A form that hands a mail to the SMTP server, so that nobody needs a mail client to try the product. */
export function writePage(product: DeskProduct, letter: LetterToSend): Html {
  return html`${
    letter.inReplyTo
      ? null
      : html`<p>Ready-made: ${EXAMPLES.map(({ title }, index) => html`<a class="chip" href="/write?example=${index}">${title}</a> `)}</p>`
  }
${
  isStaff(product, letter.from)
    ? html`<p class="card">First lines may be commands: <code>send</code> and a text for the person, <code>note</code>,
<code>close fulfilled</code>, <code>cancel</code>. Without one, your words are an internal note.</p>`
    : null
}
<form class="write card" method="post" action="/write">
<label>From <input name="from" required value="${letter.from}"></label>
<label>To <input name="to" required value="${letter.to}"></label>
<label>Subject <input name="subject" value="${letter.subject}"></label>
<label>Text <textarea name="text" rows="10">
${letter.text}</textarea></label>
<label>What SES would say of it <select name="verdicts">
${VERDICTS.map(({ value, label }) => html`<option value="${value}"${value === (letter.verdicts ?? '') ? html` selected` : null}>${label}</option>`)}
</select></label>
<input type="hidden" name="inReplyTo" value="${letter.inReplyTo ?? ''}">
<button>Send</button>
</form>`;
}
