import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName } from '../../shared/adapters/attachment-name.ts';

describe('attachmentName', () => {
  it.each([
    { filename: 'svar.pdf', name: 'svar.pdf' },
    { filename: 'årsopgørelse 2026.docx', name: 'årsopgørelse 2026.docx' },
    { filename: '../../etc/passwd', name: 'passwd' },
    { filename: 'C:\\Users\\karen\\brev.doc', name: 'brev.doc' },
    { filename: '.htaccess', name: 'htaccess' },
    { filename: 'faktura\u202egpj.exe', name: 'fakturagpj.exe' },
    { filename: 'a\r\nb.txt', name: 'a b.txt' },
    { filename: 'what?<is>"this"|*.txt', name: 'what__is__this___.txt' },
    { filename: '', name: 'attachment-3' },
    { filename: ' ... ', name: 'attachment-3' },
    { filename: 'folder/', name: 'attachment-3' },
    { filename: `${'x'.repeat(300)}.pdf`, name: `${'x'.repeat(76)}.pdf` },
    { filename: 'x'.repeat(300), name: 'x'.repeat(80) },
  ])('makes $name of it', ({ filename, name }) => {
    expect(attachmentName(filename, 2)).toBe(name);
  });

  it('is never empty, a path, or longer than 80 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (filename) => {
        const name = attachmentName(filename, 0);
        expect(name).not.toMatch(/[\\/\r\n\0]|^\.|^$/);
        expect([...name].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
