import type { Seal } from './ports.ts';

/** A letter's key names people and so never leaves in a tag; its digest does (SES tags allow letters, digits, - and _). */
export const letterTag = (key: string, seal: Seal): string => seal.digest(key);
