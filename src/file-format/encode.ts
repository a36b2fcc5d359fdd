import { headerLine } from './header.ts';
import type { Digest, RegieFile } from './regie-file.ts';
import { sectionsOf } from './sections.ts';

/** [F2] The whole file as text. The dossier must keep the rules: a cell in a column that does not exist throws. */
export function encode(file: RegieFile, digest: Digest): string {
  const body = bodyOf(file);
  const { sha256, bytes } = digest(body);
  return headerLine(sha256, bytes) + body;
}

/** Everything after the header line. */
export function bodyOf(file: RegieFile): string {
  let body = '';
  for (const { start, items, textOf, end } of sectionsOf(file)) body += start + textOf(0, items.length) + end;
  return body;
}
