import type { MailKind } from '../understanding.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';
import { speaksOfOwnStaff } from './wishes.ts';

/** What a mail is when it is no data subject's request, with how surely. */
export interface Topic {
  readonly kind: Exclude<MailKind, 'request'>;
  readonly confidence: number;
}

/** Kinds of business mail in which the words of the law stand without anybody using a right. */
export interface Business {
  readonly sales: boolean;
  readonly bulletin: boolean;
  readonly processor: boolean;
  readonly security: boolean;
  readonly study: boolean;
  readonly agreement: boolean;
  readonly job: boolean;
  readonly publicRecords: boolean;
}

export function businessOf(scene: Scene): Business {
  const count = scene.mentions.bind(scene);
  const own = count('ABOUT_ME');
  const speaksFor = count('ON_BEHALF', 'RELATIVE', 'CLIENT') > 0;
  return {
    sales: count('SALES') >= 2 && own === 0,
    bulletin: count('POLICY_UPDATE') > 0 && own === 0,
    processor:
      (count('CUSTOMER', 'PROCESSOR') > 0 || speaksOfOwnStaff(scene, { first: 0, end: scene.reading.words.length })) &&
      !speaksFor,
    security: count('SECURITY_REPORT') > 0 && own === 0,
    study: count('STUDENT', 'RESEARCH') > 1 && own === 0,
    agreement: count('DPA') > 0 && own === 0,
    job: count('JOB_TALK') > 0 && count('PRIVACY') === 0 && own === 0,
    publicRecords: count('FOI') > 0 && own === 0,
  };
}

/** Findings that survive what the mail as a whole is about. */
export function withinBusiness(scene: Scene, business: Business, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => {
    if (business.processor && !firstPerson(scene, finding)) return false;
    if (business.bulletin && !firstPerson(scene, finding)) return false;
    if (business.sales && !firstPerson(scene, finding)) return false;
    if ((business.security || business.study || business.agreement || business.job) && !firstPerson(scene, finding))
      return false;
    return true;
  });
}

/** Whether the writer speaks of themselves in the clause of the finding. */
function firstPerson(scene: Scene, finding: Finding): boolean {
  if (finding.rule === 'objection:unsubscribe' && finding.weight > 0.9 && scene.reading.words.length <= 12) return true;
  const clause = scene.clause(finding.first);
  const span = { first: Math.min(clause.first, finding.first), end: Math.max(clause.end, finding.last + 1) };
  return scene.holds(span, 'ME', 'MY', 'ABOUT_ME');
}

/** The kind of a mail that uses no right. */
export function topicOf(scene: Scene, business: Business): Topic {
  const count = scene.mentions.bind(scene);
  const privacy = count('PRIVACY', 'PERSONAL_DATA', 'DPO');
  const question = scene.reading.sentences.some((sentence) => sentence.question);
  const asks =
    question ||
    scene.reading.sentences.some(
      (sentence) =>
        scene.holds(sentence, 'WISH', 'CAN', 'PLEASE', 'TELL') &&
        scene.holds(sentence, 'PRIVACY', 'PERSONAL_DATA', 'DPO', 'RETENTION', 'DPA'),
    );
  if (business.sales || business.bulletin || business.security || business.study || business.publicRecords)
    return { kind: 'other', confidence: 0.85 };
  // An authority writes about somebody else's complaint; its letters never say I.
  if (count('AUTHORITY') > 0 && count('I', 'ME', 'MY') === 0) return { kind: 'other', confidence: 0.6 };
  const upset = count('UPSET', 'THREAT');
  const breach = count('BREACH');
  const data = count('DATA', 'MESSAGES', 'MEDIA', 'FIELD') > 0;
  const own = count('ABOUT_ME', 'PERSONAL_DATA') + possessed(scene) + (breach > 0 ? count('MY') : 0);
  if (
    !business.processor &&
    ((breach > 0 && (privacy > 0 || own > 0 || data)) ||
      (upset > 0 && (privacy > 0 || count('ABOUT_ME') > 0)) ||
      count('THREAT') > 0)
  ) {
    return { kind: 'complaint', confidence: 0.7 };
  }
  if (business.agreement)
    return { kind: (asks || question) && !negotiates(scene) ? 'inquiry' : 'other', confidence: 0.6 };
  if (business.processor) return { kind: 'other', confidence: 0.75 };
  if ((privacy > 0 || count('RETENTION') > 0) && asks) return { kind: 'inquiry', confidence: 0.7 };
  // "Where do you store your customers' data?", "does deleting an account remove backups?"
  const handling = scene.reading.sentences.some(
    (sentence) =>
      sentence.question &&
      scene.holds(sentence, 'DATA', 'ACCOUNT') &&
      scene.holds(sentence, 'HOLD', 'DELETE', 'SHARE') &&
      !scene.holds(sentence, 'OUR', 'MY', 'TRANSFER', 'ORDER_TALK'),
  );
  if (handling) return { kind: 'inquiry', confidence: 0.55 };
  return { kind: 'other', confidence: privacy > 0 ? 0.6 : 0.93 };
}

function possessed(scene: Scene): number {
  let sum = 0;
  for (let i = 1; i < scene.reading.words.length; i += 1) {
    if (scene.has(i, 'FIELD', 'MEDIA', 'DATA') && (scene.has(i - 1, 'MY') || scene.has(i + 1, 'MY'))) sum += 1;
  }
  return sum;
}

/** Drafts, clauses and signatures of an agreement between firms. */
const negotiates = (scene: Scene): boolean =>
  scene.mentions('OBJECT', 'CORRECT', 'CORRECT_NOUN', 'ATTACHED', 'LEGAL_DRAFT') > 0;
