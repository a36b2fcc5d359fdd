import { lstat } from 'node:fs/promises';
import path from 'node:path';

export const DOSSIER_EXTENSION = '.regie';
const MAX_LENGTH = 80;
const MAX_NUMBER = 1_000;
// What Windows does not allow in a name, and control characters anywhere.
const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name on every system that reads like the title; empty when nothing of the title can be in a name. */
export function fileNameFor(title: string): string {
  const name = title
    .replaceAll(forbidden, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LENGTH)
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  return reserved.test(name) ? `${name}_` : name;
}

async function isTaken(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/** [H10] `Name.regie` in the folder, or with the first number that is free: `Name 2.regie`. */
export async function freePath(folder: string, name: string): Promise<string> {
  for (let number = 1; number < MAX_NUMBER; number += 1) {
    const numbered = number === 1 ? name : `${name} ${number}`;
    const file = path.join(folder, numbered + DOSSIER_EXTENSION);
    if (!(await isTaken(file))) return file;
  }
  throw new Error('no free name');
}

export function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === extension ? file : file + extension;
}
