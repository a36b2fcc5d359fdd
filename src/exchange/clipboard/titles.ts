import { cleanLine, cut } from '#src/exchange/list/fold.ts';
import { readTsv } from './tsv.ts';

const longest = 500;
/** What people put before the lines of a list. */
const bullet = /^(?:[-–—•*▪◦]|\(?\d{1,3}[.)])\s+/;

/** [V23] The titles in a pasted list: one per row, its first filled cell, without the bullet or number of the list. */
export function titlesIn(written: string): readonly string[] {
  const rows = readTsv(written);
  const lines = rows.map((row) => cleanLine(row.find(({ text }) => text.trim() !== '')?.text ?? ''));
  const plain = rows.length > 1 ? lines.map((line) => line.replace(bullet, '')) : lines;
  return plain.filter((line) => line !== '').map((line) => cut(line, longest));
}
