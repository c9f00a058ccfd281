import type { StaffLanguage } from '../../language.ts';
import type { Right } from '../../rights.ts';
import { checklistDa } from './checklist-da.ts';
import { checklistEn } from './checklist-en.ts';
import { checklistNb } from './checklist-nb.ts';
import { checklistSv } from './checklist-sv.ts';

/**
 * What the law asks of the people who answer, right by right, short enough to be read. The articles are those of
 * Regulation (EU) 2016/679; the rest is what authorities have criticised.
 */
export interface Checklist {
  readonly rights: Readonly<Record<Right, readonly string[]>>;
  /** A suspected breach has a clock of its own: 72 hours, Art. 33(1). */
  readonly complaint: readonly string[];
  readonly inquiry: readonly string[];
  readonly always: readonly string[];
}

export const CHECKLISTS: Readonly<Record<StaffLanguage, Checklist>> = {
  da: checklistDa,
  sv: checklistSv,
  nb: checklistNb,
  en: checklistEn,
};
