import path from 'node:path';
import type { Problem } from '#src/base/result.ts';

/** Folders that a program copies to and from elsewhere, and the name a person knows it by. */
const syncing: readonly (readonly [name: string, folder: RegExp])[] = [
  ['OneDrive', /^OneDrive( - .+)?$/i],
  ['Dropbox', /^Dropbox( \(.+\))?$/i],
  ['iCloud', /^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i],
  ['Google Drive', /^(Google ?Drive.*|GoogleDrive-.+|My Drive|Mijn Drive)$/i],
  ['Nextcloud', /^Nextcloud$/i],
  ['SURFdrive', /^SURFdrive$/i],
];

/** [S15] The program that copies this folder; undefined when none is known to. */
export function syncedBy(folder: string): string | undefined {
  const parts = folder.split(/[\\/]/);
  return syncing.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0];
}

/** What the programs above, and a file manager, call the copy they make when two people wrote. */
const copyMark =
  /^(?: ?\((?:\d+|.*(?:conflicted copy|conflict|conflicterend exemplaar|conflicterende kopie|kopie).*)\)| - (?:Copy|Kopie).*|-[A-Z][A-Z0-9-]{2,}(?:-\d+)?|\.sync-conflict-.+)$/i;

/** [S15] Names in the folder that look like other versions of this file. */
export function conflictCopies(file: string, names: readonly string[]): readonly string[] {
  const { name, ext } = path.parse(file);
  return names.filter((other) => {
    const parsed = path.parse(other);
    return parsed.ext === ext && parsed.name.startsWith(name) && copyMark.test(parsed.name.slice(name.length));
  });
}

export function placeNotices(file: string, names: readonly string[]): readonly Problem[] {
  const service = syncedBy(path.dirname(file));
  return [
    ...(service === undefined ? [] : [{ code: 'sync-folder', params: { service } }]),
    ...conflictCopies(file, names).map((fileName) => ({
      code: 'conflict-copy',
      params: { fileName, copy: path.join(path.dirname(file), fileName) },
    })),
  ];
}
