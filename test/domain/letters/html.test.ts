import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  code,
  facts,
  heading,
  lines,
  link,
  list,
  marker,
  paragraph,
  quote,
  strong,
  verbatim,
} from '../../../shared/domain/letters/block.ts';
import { escapeHtml, html } from '../../../shared/domain/letters/html.ts';

const body = (blocks: readonly Block[]): string => html(blocks, 'da', 'Titel');

const blocksOf = (text: string): readonly Block[] => [
  marker(text),
  heading(text),
  paragraph(text),
  paragraph([strong(text), code(text), link(text)]),
  list([text]),
  facts([[text, text]]),
  lines([text]),
  quote(text),
  verbatim(text),
];

interface Read {
  readonly tags: string[];
  readonly attributes: string[];
  text: string;
}

/** Reads with the parser we use for incoming mail; its nesting is checked by counting what is closed by itself. */
function read(markup: string): Read {
  const found: Read = { tags: [], attributes: [], text: '' };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      found.tags.push(name);
      found.attributes.push(...Object.entries(attributes).map(([key, value]) => `${key}=${value}`));
    },
    ontext: (text) => {
      found.text += text;
    },
  });
  parser.end(markup);
  return found;
}

describe('html', () => {
  it('says its language, its title and that it fits light and dark', () => {
    const page = html([paragraph('Hej')], 'nb', 'Et & to');
    expect(page).toContain('<html lang="nb" style="color-scheme:light dark">');
    expect(page).toContain('<meta name="color-scheme" content="light dark">');
    expect(page).toContain('<title>Et &amp; to</title>');
  });

  it('keeps line ends and indents of what staff typed', () => {
    expect(body([verbatim('En\n  to\n\nfire')])).toContain('En<br>\n&nbsp; to<br>\n<br>\nfire');
  });

  it('links web and mail addresses and nothing else', () => {
    const page = body([lines([[link('https://example.dk/?a=1&b="2"')], [link('mailto:a@example.dk')]])]);
    expect(page).toContain('<a href="https://example.dk/?a=1&amp;b=&quot;2&quot;">https://example.dk/?a=1&amp;b=');
    expect(page).toContain('<a href="mailto:a@example.dk">a@example.dk</a>');
    expect(body([lines([[link('javascript:alert(1)')], [link('http://example.dk/')]])])).not.toContain('<a ');
  });

  it('leaves a long address whole although its source is broken', () => {
    const address = `https://example.dk/${'a'.repeat(400)}/slut`;
    const page = body([verbatim(`Hent filen: ${address}`)]);
    expect(read(page).text).toContain(address);
  });

  it('loads nothing, whatever the text says', () => {
    const attack = '<img src="https://example.com/x.png"><style>@import url(//example.com)</style><script>1</script>';
    const { tags } = read(body(blocksOf(attack)));
    expect(tags).not.toContain('img');
    expect(tags).not.toContain('style');
    expect(tags).not.toContain('script');
    expect(tags).not.toContain('link');
  });

  it('turns any text into text: no tag, no attribute and no entity of its own', () => {
    const plain = read(body(blocksOf('x')));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const wild = read(body(blocksOf(`x${text}`)));
        const kept = (tag: string): boolean => tag !== 'br' && tag !== 'wbr';
        expect(wild.tags.filter(kept)).toEqual(plain.tags);
        expect(wild.attributes).toEqual(plain.attributes);
      }),
    );
  });

  it('gives back the words it was given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('&amp;', '<b>', '"', "'", 'æ', '👩‍🚀', 'ord', '&', '>', ';'), { minLength: 1 }),
        (words) => {
          const text = words.join('');
          expect(read(body([verbatim(text)])).text).toContain(text);
        },
      ),
    );
  });

  it('writes no line that mail cannot carry', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"'.repeat(500), '<', 'ord ', 'å'.repeat(1200), '  ', '\t'), { maxLength: 30 }),
        (parts) => {
          const longest = Math.max(
            ...body(blocksOf(parts.join('')))
              .split('\n')
              .map((line) => line.length),
          );
          expect(longest).toBeLessThan(998);
        },
      ),
    );
  });
});

describe('escapeHtml', () => {
  it('escapes the five characters that mean something', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });

  it('drops what cannot be seen', () => {
    expect(escapeHtml('gnp\u202efdp\u0000')).toBe('gnpfdp');
  });
});
