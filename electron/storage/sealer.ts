import { createHash, webcrypto } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type BodyLine, bodyLines } from '#src/file-format/body-lines.ts';
import { headerLine } from '#src/file-format/header.ts';
import type { Digest, RegieFile } from '#src/file-format/regie-file.ts';

/** A file as it stands on the disk. */
export type Sealed = {
  readonly bytes: Buffer;
  /** See `stateOf`. */
  readonly state: string;
};

export const digest: Digest = (text) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
});

/** So many bytes of new text are made before others get a turn: a few milliseconds. */
const turnBytes = 100_000;

type Kept = { readonly context: string; readonly bytes: Buffer };

/**
 * Turns dossiers into files without holding up the program. Keeps the text of records and rows, so that a dossier
 * of which little changed costs little more than its bytes.
 */
export class Sealer {
  readonly #kept = new WeakMap<object, Kept>();

  async seal(file: RegieFile): Promise<Sealed> {
    const pieces: Buffer[] = [];
    let fresh = 0;
    for (const line of bodyLines(file)) {
      const kept = line.of === null ? undefined : this.#kept.get(line.of);
      if (kept !== undefined && kept.context === line.context) {
        pieces.push(kept.bytes);
        continue;
      }
      const bytes = this.#made(line);
      pieces.push(bytes);
      fresh += bytes.length;
      if (fresh > turnBytes) {
        fresh = 0;
        await setImmediate();
      }
    }
    const body = Buffer.concat(pieces);
    const sha256 = Buffer.from(await webcrypto.subtle.digest('SHA-256', body)).toString('hex');
    return { bytes: Buffer.concat([Buffer.from(headerLine(sha256, body.length)), body]), state: sha256 };
  }

  #made(line: BodyLine): Buffer {
    const bytes = Buffer.from(line.text());
    if (line.of !== null) this.#kept.set(line.of, { context: line.context, bytes });
    return bytes;
  }
}
