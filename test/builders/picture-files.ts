import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copyPictureFiles } from '#electron/build/picture-files.ts';
import { type PictureFiles, pictureFiles } from '#electron/exchange/picture/files.ts';

/** What pictures are made with, as the built program has it. */
export function testPictureFiles(): PictureFiles {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'regie-picture-'));
  copyPictureFiles(folder);
  return pictureFiles((name) => readFileSync(path.join(folder, name)));
}
