import { describe, expect, it } from 'vitest';
import { htmlToText, QUOTE_BORDER, readHtml } from '../../shared/adapters/html-to-text.ts';

const text = (html: string): string => htmlToText(html, 1_000_000);

describe('htmlToText', () => {
  it.each([
    {
      why: 'lines of Gmail',
      html: '<div dir="ltr">Hej<div><br></div><div>Slet&nbsp;mig</div></div>',
      is: 'Hej\n\nSlet mig',
    },
    {
      why: 'paragraphs of Word, which are lines',
      html: '<p class="MsoNormal">Et<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">To</p>',
      is: 'Et\n\nTo',
    },
    { why: 'paragraphs', html: '<p>Et</p><p>To</p>', is: 'Et\n\nTo' },
    { why: 'line breaks and collapsed space', html: 'a \n  b<br>c<br/>d', is: 'a b\nc\nd' },
    { why: 'inline elements', html: 'sl<b>et</b> <i>mig</i>', is: 'slet mig' },
    { why: 'lists', html: '<ul><li>navn<li>adresse</ul>', is: '- navn\n- adresse' },
    { why: 'tables', html: '<table><tr><td>Navn<td>Anna<tr><td>By</table>', is: 'Navn Anna\nBy' },
    { why: 'preformatted lines', html: '<pre>a\n  b</pre>', is: 'a\n  b' },
    { why: 'kept breaks', html: '<div style="white-space: pre-wrap">a\nb</div>', is: 'a\nb' },
    { why: 'entities', html: 'R&oslash;d &amp; bl&aring; &#128512; &lt;tag&gt;', is: 'Rød & blå 😀 <tag>' },
    {
      why: 'head, style and script',
      html: '<head><title>T</title><style>p{}</style></head><script>x()</script>Hej',
      is: 'Hej',
    },
    { why: 'comments and conditional comments', html: 'a<!-- b --><!--[if mso]>c<![endif]-->d', is: 'ad' },
    { why: 'unclosed elements', html: '<div><b>Hej<div>med', is: 'Hej\nmed' },
  ])('reads $why', ({ html, is }) => {
    expect(text(html)).toBe(is);
  });

  it.each([
    '<span style="display:none">X</span>',
    '<span style="Display : NONE !important">X</span>',
    '<div hidden>X</div>',
    '<p style="visibility:hidden">X</p>',
    '<font style="font-size:0px">X</font>',
    '<div style="max-height:0;overflow:hidden">X</div>',
    '<div style="opacity:0">X</div>',
    '<div style="mso-hide:all">X</div>',
    '<div style="position:absolute;left:-9999px">X</div>',
    '<div style="background:#fff;color:#FFFFFF">X</div>',
    '<table bgcolor="white"><tr><td><font color="#fff">X</font></td></tr></table>',
    '<div style="background-color:rgb(0,0,0)"><b style="color:black">X</b></div>',
    '<div style="display:none"><div><p>X</p></div></div>',
  ])('leaves out what nobody sees: %s', (html) => {
    expect(text(`a ${html} b`).replace(/\s+/gu, ' ')).toBe('a b');
  });

  it('keeps light text whose ground nobody set, and coloured answers', () => {
    expect(text('<font color="white">a</font> <span style="color:#c00000">b</span>')).toBe('a b');
  });

  it.each([
    {
      why: 'Gmail',
      html: 'ja<div class="gmail_quote"><div class="gmail_attr">Den 3. maj skrev X:<br></div><blockquote class="gmail_quote">Kære</blockquote></div>',
      is: 'ja\n> Den 3. maj skrev X:\n>\n> Kære',
    },
    {
      why: 'Apple Mail',
      html: 'ja<blockquote type="cite"><div>On 3 May, X wrote:</div><div>Kære</div></blockquote>',
      is: 'ja\n\n> On 3 May, X wrote:\n> Kære',
    },
    {
      why: 'Thunderbird',
      html: 'ja<div class="moz-cite-prefix">Den 3. skrev X:<br></div><blockquote type="cite" cite="mid:1">Kære</blockquote>',
      is: 'ja\n> Den 3. skrev X:\n>\n> Kære',
    },
    {
      why: 'Yahoo',
      html: 'ja<div class="ydpa1b2c3yahoo_quoted">Den 3. skrev X: <div>Kære</div></div>',
      is: 'ja\n> Den 3. skrev X:\n> Kære',
    },
    {
      why: 'Proton Mail',
      html: 'ja<div class="protonmail_quote">On 3 May, X wrote:<br></div>',
      is: 'ja\n> On 3 May, X wrote:',
    },
    { why: 'GMX', html: 'ja<div name="quote"><div>Gesendet: …</div></div>', is: 'ja\n> Gesendet: …' },
    {
      why: 'nested quotations',
      html: '<blockquote type="cite">a<blockquote type="cite">b</blockquote></blockquote>',
      is: '> a\n>\n>> b',
    },
    {
      why: 'Outlook on the web',
      html: 'ja<hr><div id="divRplyFwdMsg"><b>Fra:</b> X</div><div>Kære</div>',
      is: `ja\n\n${QUOTE_BORDER}\nFra: X\nKære`,
    },
    {
      why: 'Outlook on the desktop',
      html: 'ja<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Fra:</b> X</p></div></div>',
      is: `ja\n${QUOTE_BORDER}\nFra: X`,
    },
    {
      why: 'Outlook on a phone',
      html: 'ja<div id="mail-editor-reference-message-container"><div>Fra: X</div></div>',
      is: `ja\n${QUOTE_BORDER}\nFra: X`,
    },
  ])('marks what $why quotes', ({ html, is }) => {
    expect(text(html)).toBe(is);
  });

  it('does not mark an indentation, nor the introduction of a forward', () => {
    expect(text('<blockquote style="margin:0 0 0 40px;border:none;padding:0">a</blockquote>')).toBe('a');
    expect(text('<div class="gmail_attr">---------- Forwarded message ---------<br>Fra: X</div>')).toBe(
      '---------- Forwarded message ---------\nFra: X',
    );
  });

  it.each([
    { why: 'Outlook on the web', html: '<div>Ja.</div><div id="Signature"><div>Mette</div></div>' },
    { why: 'a copy of it', html: '<div>Ja.</div><div id="x_Signature"><div>Mette</div></div>' },
    { why: 'Gmail', html: '<div>Ja.</div><div class="gmail_signature">Mette</div>' },
    {
      why: 'Gmail with its prefix',
      html: '<div>Ja.</div><span>-- </span><br><div class="gmail_signature">Mette</div>',
    },
  ])('sets the signature of $why apart', ({ html }) => {
    expect(text(html)).toBe('Ja.\n--\nMette');
  });

  it('takes no signature for the end where the writer goes on below it', () => {
    expect(text('<div>Hej</div><div id="Signature"><div>Mette</div></div><div>Slet mig.</div>')).toBe(
      'Hej\nMette\nSlet mig.',
    );
    expect(
      text('<div>Hej</div><div id="Signature">Mette</div><div id="divRplyFwdMsg">Fra: Anna</div><div>Kære</div>'),
    ).toContain('--\nMette');
  });

  it('takes no signature with nothing above it for one: the writer typed into it', () => {
    expect(text('<div><br></div><div id="Signature"><div>Slet mig.</div><div>Mette</div></div>')).toBe(
      'Slet mig.\nMette',
    );
  });

  it("keeps answers between Gmail's quoted pieces", () => {
    const html =
      '<div class="gmail_quote"><blockquote class="gmail_quote">Navn?</blockquote><div>Anna</div><blockquote class="gmail_quote">By?</blockquote><div>Aarhus</div></div>';
    expect(
      text(html)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('>')),
    ).toEqual(['Anna', 'Aarhus']);
  });

  it('tells the lines that stand in a colour of their own below where earlier mail begins', () => {
    const border = '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>Fra: Os</p></div>';
    const red = (answer: string) => `<p><span style="color:red">${answer}</span></p>`;
    const asked = '<p>1. Hvilken mail?</p>Q<p>2. Hvornår?</p><p>3. Papir eller fil?</p><p>Venlig hilsen</p>';
    const { answers } = readHtml(
      `<p style="color:blue">Hej</p>${border}${asked.replace('Q', red('anna@example.dk'))}${red('Som fil.')}`,
      1_000,
    );
    expect(answers).toEqual(['anna@example.dk', '', 'Som fil.']);
    const quoted = readHtml(
      `<p>Ja.</p><blockquote type="cite"><p>Hej</p><p>Vil du?</p>${red('Nej.')}</blockquote>`,
      1_000,
    );
    expect(quoted.answers).toEqual(['Nej.']);
  });

  it('takes no grey, no link and no mail that is all in colour for answers', () => {
    const border = '<hr id="stopSpelling">';
    for (const below of [
      '<p>Kære Anna</p><p style="color:#777777">sag 12</p><p>Hilsen</p>',
      '<p>Kære Anna</p><p><a style="color:#0563C1" href="https://example.dk">example.dk</a></p><p>Hilsen</p>',
      '<p style="color:#1F497D">Kære Anna</p><p style="color:#1F497D">Hilsen</p>',
    ]) {
      expect(readHtml(`<p>Tak</p>${border}${below}`, 1_000).answers).toEqual([]);
    }
  });

  it('knows the signature that an iPhone marks by a line break, and not its advertisement', () => {
    const mail = (signature: string) =>
      `<div>Hej</div><br id="lineBreakAtBeginningOfSignature"><div>${signature}</div><blockquote type="cite">Før</blockquote>`;
    expect(
      text(mail('Micke<br>070-000 00 00'))
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(['Hej', '--', 'Micke', '070-000 00 00', '> Før']);
    expect(text(mail('Sendt fra min iPhone'))).not.toContain('--');
  });

  it('takes no signature where the writer went on below a phone’s advertisement', () => {
    for (const html of [
      '<body><div>Hej</div><br id="lineBreakAtBeginningOfSignature"><div>Sendt fra min iPhone</div><div>Slet alle mine data.</div></body>',
      '<div>Hej</div><div id="ms-outlook-mobile-signature">Hent Outlook til iOS<div>Slet alle mine data.</div></div>',
    ]) {
      expect(text(html).split('\n')).not.toContain('--');
      expect(text(html)).toContain('Slet alle mine data.');
    }
  });

  it('stops at the length asked for', () => {
    expect(htmlToText('<p>'.concat('ord '.repeat(1_000)), 100).length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['nested elements', '<div>'.repeat(200_000)],
    ['closing tags that close nothing', `${'<div>'.repeat(150_000)}${'</b>'.repeat(150_000)}`],
    ['attributes', `<a ${'x=1 '.repeat(250_000)}>`],
    ['less-than signs', '<'.repeat(1_000_000)],
    ['entities', '&amp'.repeat(250_000)],
    ['declarations', `<p style="${'a:b;'.repeat(250_000)}">`],
    ['quotations', '<blockquote>a'.repeat(80_000)],
    ['signatures', '<div id="Signature">a</div>b'.repeat(40_000)],
    ['signatures below nothing', `${'<br>'.repeat(100_000)}${'<div id="Signature"></div>'.repeat(20_000)}`],
    ['open comments', '<!--'.repeat(250_000)],
    [
      'a signature above quotations',
      `<p>a</p><div class="gmail_signature">A</div>${'<blockquote>a</blockquote>'.repeat(35_000)}`,
    ],
    ['coloured lines', `<hr id="stopSpelling">${'<p style="color:red">a</p>'.repeat(38_000)}`],
    ['phone signatures', '<br id="lineBreakAtBeginningOfSignature"><i>a</i>'.repeat(18_000)],
  ])(
    'reads a million characters of %s in a moment',
    (_, html) => {
      expect(text(html).length).toBeLessThanOrEqual(1_000_000);
    },
    4_000,
  );
});
