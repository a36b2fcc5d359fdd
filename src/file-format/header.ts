import { currentVersion } from './regie-file.ts';

/** The first line of a file made by this program; the checksum and the length are those of all that follows it. */
export type Header = {
  readonly version: number;
  readonly sha256: string;
  readonly bytes: number;
  /** Characters of the line, its end included. */
  readonly length: number;
};

const pattern = /^\{"format":"regie","version":(\d{1,9}),"sha256":"([0-9a-f]{64})","length":(\d{1,12}),\r?\n/;

/** No header line is longer, so that reading this much of a file is enough to see it. */
export const headerLimit = 200;

export function headerLine(sha256: string, bytes: number): string {
  return `{"format":"regie","version":${currentVersion},"sha256":"${sha256}","length":${bytes},\n`;
}

/** undefined: the text does not begin as this program begins a file. */
export function headerOf(text: string): Header | undefined {
  const match = pattern.exec(text.slice(0, headerLimit));
  if (match === null) return undefined;
  const [line, version, sha256, bytes] = match;
  return { version: Number(version), sha256: sha256 as string, bytes: Number(bytes), length: line.length };
}
