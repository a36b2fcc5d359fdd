import type { Book, Sheet } from '#src/exchange/sheet/book.ts';
import { limits } from './limits.ts';
import type { Progress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { readSharedStrings } from './xlsx/shared-strings.ts';
import { SheetReader } from './xlsx/sheet.ts';
import { readFormats } from './xlsx/styles.ts';
import { Tally } from './tally.ts';
import { readWorkbook } from './xlsx/workbook.ts';
import { parseXml } from './xlsx/xml.ts';
import { openZip, type Zip } from './xlsx/zip.ts';

/** Other things that come in a zip: named by the part only they have. */
function refuseForeign(zip: Zip): void {
  const has = (name: string): boolean => zip.names.has(name);
  if (has('xl/vbaProject.bin')) throw new Refusal('list-macros');
  if (has('xl/workbook.bin')) throw new Refusal('list-binary-workbook');
  if (has('mimetype') && has('content.xml')) throw new Refusal('list-open-document');
  if (![...zip.names].some((name) => name.startsWith('xl/'))) throw new Refusal('list-not-a-list');
}

/**
 * An .xlsx workbook, read part by part as a stream: stored values only, formulas are never looked at.
 * Throws a `Refusal` for what is no workbook, is damaged, or unpacks to more than the limits.
 */
export async function readXlsx(fileName: string, bytes: Uint8Array, progress: Progress): Promise<Book> {
  const zip = await openZip(bytes);
  refuseForeign(zip);
  const parts = await readWorkbook(zip);
  const chosen = parts.sheets.slice(0, limits.sheets);
  const sizes = [...chosen.map((sheet) => zip.size(sheet.part)), zip.size(parts.sharedStrings ?? '')];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  const onBytes = (count: number): void => progress((done += count), total);

  const strings = await readSharedStrings(zip, parts.sharedStrings, onBytes);
  const formats = await readFormats(zip, parts.styles);
  const tally = new Tally();
  const sheets: Sheet[] = [];
  for (const { name, isHidden, part } of chosen) {
    const reader = new SheetReader({ strings, formats, is1904: parts.is1904 }, tally);
    await parseXml(await zip.read(part), reader.handler, onBytes);
    sheets.push({ name, isHidden, ...reader.parts() });
  }
  const left = parts.sheets.length - chosen.length;
  const notices = [
    ...(left > 0 ? [{ code: 'sheetsLeftOut', params: { count: left, limit: limits.sheets } }] : []),
    ...tally.notices(),
  ];
  return { fileName, kind: 'xlsx', encoding: null, delimiter: null, sheets, notices };
}
