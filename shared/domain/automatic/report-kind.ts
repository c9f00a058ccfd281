import type { InboundMail } from '../inbound-mail.ts';
import type { AutomaticKind } from '../understanding.ts';
import { saysItWroteItself } from './notice.ts';
import { bareSubject, type Signs } from './signs.ts';
import { isTextReceipt } from './text-receipt.ts';

/** What the format says (RFC 3464, 5965, 8098), and reports that came without a report part. */
export const reportKind = (mail: InboundMail, signs: Signs): AutomaticKind | null =>
  formalKind(mail) ?? plainReportKind(mail, signs);

function formalKind(mail: InboundMail): AutomaticKind | null {
  const type = mail.contentTypeParameters.get('report-type')?.toLowerCase() ?? '';
  const isReport = mail.contentType === 'multipart/report';
  const report = mail.report ?? '';
  if (type === 'feedback-report' || /^feedback-type:/imu.test(report)) return 'feedback-report';
  if (type === 'disposition-notification' || (isReport && /^disposition:/imu.test(report))) return 'receipt';
  if (mail.contentType === 'message/disposition-notification') return 'receipt';
  const actions = [...report.matchAll(/^action:\s*([a-z]+)/gimu)].map((match) => match[1]?.toLowerCase());
  // RFC 3464 2.3.3: a report may also say that all went well.
  if (
    actions.length > 0 &&
    actions.every((action) => action === 'delivered' || action === 'relayed' || action === 'expanded')
  ) {
    return 'receipt';
  }
  if (isReport || mail.contentType === 'message/delivery-status') return 'bounce';
  return actions.includes('failed') || actions.includes('delayed') ? 'bounce' : null;
}

/** Reports that came without a report part: Microsoft's feedback loop (JMRP), and receipts as text. */
function plainReportKind(mail: InboundMail, { nullSource }: Signs): AutomaticKind | null {
  if (mail.headers.has('x-hmxmroriginalrecipient')) return 'feedback-report';
  const subject = bareSubject(mail);
  if (/^complaint about message from [\d.:a-f]+$/u.test(subject)) return 'feedback-report';
  // X-ARF, and what fail2ban and blocklists send about an address.
  if (mail.headers.has('x-arf') || mail.headers.has('x-xarf')) return 'feedback-report';
  if (/(?:^|\] )abuse report (?:about|for|from) (?=\S*[.:])[\d.:a-f]{4,}|^spamcop \([\d.:a-f]+\) id:/u.test(subject)) {
    return 'feedback-report';
  }
  if (
    /abuse[- ](?:meldung|report|notification|notice|rapport|varsel|anmälan)/u.test(subject) &&
    saysItWroteItself(mail.body.text)
  ) {
    return 'feedback-report';
  }
  const classes = mail.headers.get('content-class') ?? [];
  if (classes.some((value) => /:mdn$/iu.test(value.trim()))) return 'receipt';
  if (classes.some((value) => /:dsn$/iu.test(value.trim()))) return 'bounce';
  return isTextReceipt(subject, mail.body.text, nullSource) ? 'receipt' : null;
}
