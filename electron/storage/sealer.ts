import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { headerLine } from '#src/file-format/header.ts';
import type { Digest, RegieFile } from '#src/file-format/regie-file.ts';
import { type Section, sectionsOf, separator } from '#src/file-format/sections.ts';

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

/** A file whose first line is still blank: `head` bytes of it. */
export type Draft = { readonly bytes: Buffer; readonly head: number };

/** So many bytes of new text are made before others get a turn: a few milliseconds. */
const turnBytes = 100_000;
/** So many bytes are hashed before others get a turn. */
const turnHashed = 2_000_000;
/** Items that are written anew together when one of them changed. */
const blockItems = 32;

/** The bytes of consecutive items. */
type Block = { readonly context: string; readonly items: readonly unknown[]; readonly bytes: Buffer };

/**
 * Turns dossiers into files without holding up the program. Keeps what it made, so that a dossier of which little
 * changed costs little more than its bytes.
 */
export class Sealer {
  #kept: readonly (readonly Block[])[] = [];

  async draft(file: RegieFile): Promise<Draft> {
    const made: (readonly Block[])[] = [];
    const pieces: Buffer[] = [];
    for (const [index, section] of sectionsOf(file).entries()) {
      const blocks = await blocksOf(section, this.#kept[index] ?? []);
      made.push(blocks);
      pieces.push(Buffer.from(section.start), ...blocks.map(({ bytes }) => bytes), Buffer.from(section.end));
    }
    this.#kept = made;
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const head = Buffer.byteLength(headerLine('0'.repeat(64), length));
    return { bytes: Buffer.concat([Buffer.alloc(head), ...pieces]), head };
  }

  async seal(file: RegieFile): Promise<Sealed> {
    return sealed(await this.draft(file));
  }
}

/** Fills in the first line of a draft. */
export async function sealed({ bytes, head }: Draft): Promise<Sealed> {
  const hash = createHash('sha256');
  for (let from = head; from < bytes.length; from += turnHashed) {
    if (from > head) await setImmediate();
    hash.update(bytes.subarray(from, from + turnHashed));
  }
  const state = hash.digest('hex');
  bytes.write(headerLine(state, bytes.length - head));
  return { bytes, state };
}

async function blocksOf(section: Section, kept: readonly Block[]): Promise<readonly Block[]> {
  const { items, context, textOf } = section;
  const blocks: Block[] = [];
  let fresh = 0;
  for (let from = 0; from < items.length; from += blockItems) {
    const to = Math.min(from + blockItems, items.length);
    const before = kept[blocks.length];
    if (before !== undefined && isOf(before, section, from, to)) {
      blocks.push(before);
      continue;
    }
    const bytes = Buffer.from((from > 0 ? separator : '') + textOf(from, to));
    blocks.push({ context, items: items.slice(from, to), bytes });
    fresh += bytes.length;
    if (fresh > turnBytes) {
      fresh = 0;
      await setImmediate();
    }
  }
  return blocks;
}

function isOf(block: Block, { items, context }: Section, from: number, to: number): boolean {
  return (
    block.context === context &&
    block.items.length === to - from &&
    block.items.every((item, index) => item === items[from + index])
  );
}
