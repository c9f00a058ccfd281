/** Names of senders that read no answers, in the languages of the Nordic countries and beyond. */
export const NO_REPLY =
  /^(?:.*[-_.+])?(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|dont[-_.]?reply|not[-_.]?reply|ikke[-_.]?svar|svar[-_.]?ikke|inte[-_.]?svara|svara[-_.]?ej|ej[-_.]?svar|ikke[-_.]?besvar|keine[-_.]?antwort|nicht[-_.]?antworten|ala[-_.]?vastaa|ei[-_.]?vastaa|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder|auto[-_.]?(?:mailer|confirm|mated|svar|reply|notification))(?:[-_.+].*)?$|^(?:notifications?|notify|alerts?|cron|daemon|nagios|jenkins|mailbot)(?:[-_+].*)?$/u;
