import type { DeskProduct } from './desk-product.ts';
import { type Html, html } from './html.ts';

/** The words of a received mail, as text whatever it was written in: HTML of strangers is never rendered. */
export async function receivedText(product: DeskProduct, objectKey: string): Promise<Html> {
  const raw = await product.mail.read(objectKey);
  if (!raw.ok) return html`<p class="meta">The raw mail is ${raw.error.kind === 'missing' ? 'gone' : 'too large'}.</p>`;
  const parsed = await product.parser.parse(raw.value);
  if (!parsed.ok) return html`<p class="meta">It cannot be parsed: ${parsed.error.reason}.</p>`;
  const { subject, body, attachments } = parsed.value;
  return html`<p><b>${subject === '' ? '(no subject)' : subject}</b></p><pre>${body.text}</pre>
${attachments.length === 0 ? null : html`<p class="meta">Attached: ${attachments.map(({ filename, bytes }) => `${filename || 'unnamed'} (${bytes} bytes)`).join(', ')}</p>`}`;
}
