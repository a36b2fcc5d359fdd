import { builtInFormats } from '#src/exchange/sheet/number-format.ts';
import { parseXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** The number format of each cell style, by the index cells use. */
export async function readFormats(zip: Zip, part: string | null): Promise<readonly string[]> {
  if (part === null) return [];
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let isInCellFormats = false;
  await parseXml(await zip.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') isInCellFormats = true;
      else if (name === 'xf' && isInCellFormats) formatIds.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return formatIds.map((id) => custom.get(id) ?? builtInFormats[id] ?? 'General');
}
