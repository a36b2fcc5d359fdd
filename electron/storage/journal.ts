import type { Disk } from './disk.ts';
import { journalHead, journalLine, type JournalEdit } from './journal-text.ts';
import { LineFile } from './line-file.ts';
import type { Pause } from './replace-file.ts';

/** The edits since the state of the file named by `base`. */
export type JournalContents = { readonly base: string; readonly edits: readonly JournalEdit[] };

/** [S5] The journal beside an open dossier: a line is on the disk when `append` resolves. Not made before the first edit. */
export class Journal {
  readonly #file: LineFile;

  constructor(disk: Disk, path: string, pause: Pause) {
    this.#file = new LineFile(disk, path, pause);
  }

  isOpen(): boolean {
    return this.#file.isOpen();
  }

  /** `before` is what it holds already, should it have to be written anew. */
  append(before: JournalContents, edits: readonly JournalEdit[]): Promise<void> {
    return this.#file.append(linesOf(edits), () => wholeOf({ base: before.base, edits: [...before.edits, ...edits] }));
  }

  /** Makes it hold exactly this, in a new file. */
  rewrite(contents: JournalContents): Promise<void> {
    return this.#file.rewrite(wholeOf(contents));
  }

  /** Whether what we write to still is what stands under its name; forgets it when not. */
  isThere(): Promise<boolean> {
    return this.#file.isThere();
  }

  remove(): Promise<void> {
    return this.#file.remove();
  }

  /** Lets go of it; the next append writes it anew. */
  let(): Promise<void> {
    return this.#file.let();
  }
}

function wholeOf({ base, edits }: JournalContents): Buffer {
  return Buffer.concat([journalHead(base), linesOf(edits)]);
}

function linesOf(edits: readonly JournalEdit[]): Buffer {
  const [first] = edits;
  if (first !== undefined && edits.length === 1) return journalLine(first.line);
  return Buffer.concat(edits.map(({ line }) => journalLine(line)));
}
