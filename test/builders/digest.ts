import { createHash } from 'node:crypto';
import type { Digest } from '#src/file-format/regie-file.ts';

export const digest: Digest = (text) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
});
