/**
 * A mail as the domain sees it: no MIME, no bytes, everything bounded and cleaned by the adapter
 * (`shared/adapters/parse-mail.ts`). Every field may be empty: real mail lacks subjects, dates and recipients.
 */
export interface InboundMail {
  /** Every mailbox of every From line, in order. Authentic mail has exactly one. */
  readonly from: readonly Mailbox[];
  /** How many From header lines the mail carries. More than one is a trick (verifier and reader may pick different ones). */
  readonly fromLines: number;
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Decoded, on one line, without control and bidi characters. Empty when there is none. */
  readonly subject: string;
  /** The Date header as an ISO instant, or null. Never used for the clock (law.md 2.4). */
  readonly date: string | null;
  /** With its angle brackets, or null. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** The way the mail says it took, the newest first. A sender can invent all but what trusted servers wrote. */
  readonly hops: readonly Hop[];
  /** Header values by lower-case name, in the order they stand in the mail (topmost first), decoded and unfolded. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Lower-case media type of the outermost part, e.g. `multipart/report`; `text/plain` when absent. */
  readonly contentType: string;
  /** Parameters of the outermost Content-Type, names in lower case. */
  readonly contentTypeParameters: ReadonlyMap<string, string>;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  /** Text of a `message/delivery-status`, `message/feedback-report` or `message/disposition-notification` part. */
  readonly report: string | null;
  /** What the adapter had to mend or leave out, for people to read: 'text cut at 1000000 characters'. */
  readonly problems: readonly string[];
}

/** One server's note that it took the mail over (`Received`, RFC 5321 4.4). Names are lower case, empty when not given. */
export interface Hop {
  /** The server that wrote the line. */
  readonly by: string;
  /** The name that this server looked up for whom it took the mail from. */
  readonly from: string;
  /** What the other side called itself. Anybody may say anything there. */
  readonly said: string;
  /** The other side's address, as far as the line gives it. */
  readonly address: string;
  /** Null when the line bears no date that can be read. */
  readonly at: string | null;
}

export interface Mailbox {
  /** Lower case, the domain as A-label (Punycode). Compare only this, never the name. */
  readonly address: string;
  /** Display name without control, bidi and zero-width characters; empty when absent. Attacker-chosen. */
  readonly name: string;
}

export interface Body {
  /**
   * What a reader sees, lines ended by `\n`, format=flowed joined. From text/plain when there is one with content,
   * otherwise derived from HTML (hidden elements dropped, block elements on lines of their own, quoted blocks
   * prefixed with `> `). Bounded.
   */
  readonly text: string;
  readonly source: 'plain' | 'html' | 'none';
  /** Lines that the HTML form shows in a colour of their own below the beginning of the earlier mail; absent for none. */
  readonly answers?: readonly string[];
}

export interface Attachment {
  /** Position among the mail's attachments, from 0. */
  readonly index: number;
  /** As the sender named it, cleaned of path, control and bidi characters; may be empty. Attacker-chosen. */
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: number;
  /** Text inside a PDF or .docx letter, bounded; null when there is none or it was not opened. */
  readonly text: string | null;
  /** Part of the body's look (cid: image), not something the person attached. */
  readonly inline: boolean;
}

export const VERDICTS = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What the mail system says about a mail, apart from what the mail says about itself. */
export interface Envelope {
  /** SES's id of the reception, unique per delivery. */
  readonly sesMessageId: string;
  /** Envelope recipients (RCPT TO) that the receipt rule matched, lower case. Routing uses these alone. */
  readonly recipients: readonly string[];
  /** Envelope sender, lower case; empty for a null return path. */
  readonly source: string;
  /** ISO instant at which SES received the mail. This starts the clock. */
  readonly receivedAt: string;
  readonly verdicts: {
    readonly spam: Verdict;
    readonly virus: Verdict;
    readonly spf: Verdict;
    readonly dkim: Verdict;
    readonly dmarc: Verdict;
  };
  /** Where the raw mail lies. */
  readonly objectKey: string;
}
