import { decodeEscapes } from './escapes.ts';
import { parseXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** The table of texts that cells point into: rich text becomes plain, phonetic guides are left out. */
export async function readSharedStrings(
  zip: Zip,
  part: string | null,
  onBytes: (count: number) => void,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let current = '';
  let isInText = false;
  let isPhonetic = false;
  const handler = {
    open(name: string): void {
      if (name === 'si') current = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isInText = !isPhonetic;
    },
    text(text: string): void {
      if (isInText) current += text;
    },
    close(name: string): void {
      if (name === 'si') strings.push(decodeEscapes(current));
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 't') isInText = false;
    },
  };
  await parseXml(await zip.read(part), handler, onBytes);
  return strings;
}
