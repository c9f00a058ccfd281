/** How many acknowledgements go out by themselves. What is above becomes a staff task, so that nothing owed is lost. */
export interface AcknowledgementCaps {
  /** To one mailbox, however it spells its address, in a day (UTC). */
  readonly perSenderAndDay: number;
  /** To all mailboxes of one domain in an hour. */
  readonly perDomainAndHour: number;
  /** To everybody in an hour: the circuit breaker. */
  readonly perHour: number;
}

/**
 * Where the organisation's file says nothing else. A person with more than three requests in a day is rare, and a mail
 * loop is not (RFC 3834 section 2 asks for a limit per sender). Twenty an hour and domain let a provider of many people
 * through, yet not one host that invents senders. At sixty an hour SES's own review, at 5 % bounces, is three bad
 * addresses away; above that people should look (relay waves against help desks, winter 2025-26, ran to thousands).
 */
export const ACKNOWLEDGEMENT_CAPS: AcknowledgementCaps = { perSenderAndDay: 3, perDomainAndHour: 20, perHour: 60 };
