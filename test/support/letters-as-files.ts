import { deflateRawSync, deflateSync } from 'node:zlib';

/**
 * A one-page PDF with a text layer; without words it is a scan.
 *
 * @param padding bytes of nothing behind the words, packed: a decompression bomb
 */
export function pdfOf(words: string, padding = 0): Buffer {
  const drawn = words === '' ? '0 0 m' : `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  const content = padding === 0 ? drawn : deflateSync(drawn.padEnd(drawn.length + padding)).toString('latin1');
  const filter = padding === 0 ? '' : '/Filter /FlateDecode ';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< ${filter}/Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join('')}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}

/** A Word document with these paragraphs of XML, as a zip of one entry. */
export function docxOf(xml: string): Buffer {
  const name = Buffer.from('word/document.xml');
  const plain = Buffer.from(xml, 'utf8');
  const packed = deflateRawSync(plain);
  const fields = (signature: number, central: boolean): Buffer => {
    const header = Buffer.alloc(central ? 46 : 30);
    header.writeUInt32LE(signature, 0);
    const at = central ? 10 : 8;
    header.writeUInt16LE(8, at);
    header.writeUInt32LE(packed.length, at + 10);
    header.writeUInt32LE(plain.length, at + 14);
    header.writeUInt16LE(name.length, at + 18);
    return header;
  };
  const local = Buffer.concat([fields(0x04034b50, false), name, packed]);
  const directory = Buffer.concat([fields(0x02014b50, true), name]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}
