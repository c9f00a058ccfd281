import { headerText } from './header-text.ts';

/** Long enough for people; shorter than the 255 bytes that file systems take, even in three-byte characters. */
const NAME_LIMIT = 80;
const EXTENSION_LIMIT = 10;

/** What file systems refuse, and what a shell or a path would read. */
const UNSAFE = /[<>:"|?*\\/]/g;

/**
 * A file name that a person's mail client can save: no path, no invisible characters, the extension kept. An empty one
 * becomes `attachment-<n>`, counted from 1. Names are attacker-chosen when attachments are carried on.
 */
export function attachmentName(filename: string, index: number): string {
  const last = headerText(filename, Number.MAX_SAFE_INTEGER)
    .replace(/^.*[\\/]/s, '')
    .replace(UNSAFE, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (last === '') return `attachment-${index + 1}`;
  const characters = [...last];
  if (characters.length <= NAME_LIMIT) return last;
  const dot = characters.lastIndexOf('.');
  const extension = dot > 0 && characters.length - dot <= EXTENSION_LIMIT ? characters.slice(dot) : [];
  return [...characters.slice(0, NAME_LIMIT - extension.length), ...extension].join('');
}
