import { bodyLines } from './body-lines.ts';
import { headerLine } from './header.ts';
import type { Digest, RegieFile } from './regie-file.ts';

/** [F2] The whole file as text. */
export function encode(file: RegieFile, digest: Digest): string {
  let body = '';
  for (const line of bodyLines(file)) body += line.text();
  const { sha256, bytes } = digest(body);
  return headerLine(sha256, bytes) + body;
}
