import type { Context, Finding, Frame } from './finding.ts';
import { access } from './frames/access.ts';
import { automatedDecision } from './frames/automated-decision.ts';
import { consentWithdrawal } from './frames/consent-withdrawal.ts';
import { erasure } from './frames/erasure.ts';
import { objection } from './frames/objection.ts';
import { portability } from './frames/portability.ts';
import { rectification } from './frames/rectification.ts';
import { restriction } from './frames/restriction.ts';
import type { Scene } from './scene.ts';

const FRAMES: readonly Frame[] = [
  access,
  rectification,
  erasure,
  restriction,
  portability,
  objection,
  automatedDecision,
  consentWithdrawal,
];

/** Everything in a text that speaks for a right, before the findings are weighed against each other. */
export function findRights(scene: Scene, context: Context): Finding[] {
  return FRAMES.flatMap((frame) => frame(scene, context)).filter((finding) => finding.weight > 0);
}

/**
 * Findings that explain each other away: one statement is one right, and what it is said of decides which
 * (see the table of rights: a readable file is portability, a bare error beside a freeze is restriction).
 */
export function reconcile(scene: Scene, findings: readonly Finding[]): Finding[] {
  const of = (right: string): Finding[] =>
    findings.filter((finding) => finding.right === right && finding.weight >= 0.5);
  const sameSentence = (a: Finding, b: Finding): boolean =>
    scene.word(a.first)?.sentence === scene.word(b.first)?.sentence;
  const sameClause = (a: Finding, b: Finding): boolean => scene.word(a.first)?.clause === scene.word(b.first)?.clause;
  const files = of('portability');
  const freezes = of('restriction');
  const withdrawals = of('consent_withdrawal');
  const corrections = of('rectification');
  return findings.filter((finding) => {
    switch (finding.right) {
      case 'access':
        if (
          finding.rule === 'access:insight' ||
          finding.rule === 'access:origin' ||
          finding.rule === 'access:recipients'
        )
          return true;
        return !files.some((file) => sameSentence(file, finding) && !separateStep(scene, finding, file));
      case 'rectification':
        if (freezes.length === 0 || finding.rule === 'rectification:correct' || finding.rule === 'rectification:moved')
          return true;
        return false;
      case 'objection':
        if (freezes.some((freeze) => sameClause(freeze, finding)) && finding.rule !== 'objection:object') return false;
        return (
          !withdrawals.some((withdrawal) => sameClause(withdrawal, finding)) || finding.rule === 'objection:object'
        );
      case 'erasure':
        return !corrections.some(
          (correction) =>
            sameClause(correction, finding) &&
            scene.holds({ first: finding.first, end: finding.last + 1 }, 'FIELD') &&
            !scene.holds({ first: finding.first, end: finding.last + 1 }, 'PERSONAL_DATA', 'ABOUT_ME'),
        );
      default:
        return true;
    }
  });
}

/** "Send me a copy, and a file for my new bank": two wishes in one sentence. */
function separateStep(scene: Scene, copy: Finding, file: Finding): boolean {
  if (scene.word(copy.first)?.clause === scene.word(file.first)?.clause) return false;
  if (scene.word(copy.last)?.clause === scene.word(file.last)?.clause) return false;
  return scene.holds({ first: copy.first, end: copy.last + 1 }, 'COPY', 'OVERVIEW', 'WHAT');
}
