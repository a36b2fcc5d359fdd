import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';

/** Bytes of a workbook that `fill` fills, as Excel would write them. */
export async function workbookOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Part = {
  readonly name: string;
  readonly content: string | Buffer /** claimed instead of the true size */;
  readonly size?: number;
};

const u16 = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255]);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

function headerOf(part: Part, packed: Buffer, plain: Buffer): Buffer {
  const sum = (crc32 as unknown as undefined | ((bytes: Buffer) => number))?.(plain) ?? 0;
  return Buffer.concat([
    u16(20),
    u16(0x800),
    u16(8),
    u32(0),
    u32(sum),
    u32(packed.length),
    u32(part.size ?? plain.length),
    u16(Buffer.byteLength(part.name)),
  ]);
}

/** A zip of these parts, written by hand so that it may lie. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const plain = Buffer.from(part.content);
    const packed = deflateRawSync(plain);
    const name = Buffer.from(part.name);
    const header = headerOf(part, packed, plain);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), header, u16(0), name, packed]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002', 'latin1'),
        u16(20),
        header,
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        name,
      ]),
    );
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const end = [
    Buffer.from('PK\u0005\u0006', 'latin1'),
    u16(0),
    u16(0),
    u16(parts.length),
    u16(parts.length),
    u32(central.length),
    u32(offset),
    u16(0),
  ];
  return new Uint8Array(Buffer.concat([...files, central, ...end]));
}

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least workbook there is, with this XML as its one sheet. */
export function sheetXml(xml: string, more: readonly Part[] = []): Uint8Array {
  return zipOf([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${RELS}"><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: xml },
    ...more,
  ]);
}

export const sheetData = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
