import { type Disk, type DiskFile, type DiskStat, isErrno, isSameInode, removeIfThere, writeAll } from './disk.ts';
import { type Pause, replaceFile } from './replace-file.ts';

/** Room made at once: a line that does not make the file longer reaches the disk twice as fast. */
const roomBytes = 65_536;

type OpenFile = { readonly file: DiskFile; readonly stat: DiskStat; readonly end: number; readonly size: number };

/**
 * A file that lines are added to: they are on the disk when `append` resolves. After any failure it has to be written
 * anew as a whole, because what the disk kept of it is not known. Readable by its owner only.
 */
export class LineFile {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #pause: Pause;
  #open: OpenFile | null = null;

  constructor(disk: Disk, path: string, pause: Pause) {
    this.#disk = disk;
    this.#path = path;
    this.#pause = pause;
  }

  isOpen(): boolean {
    return this.#open !== null;
  }

  /** Adds lines, or, where it is not open, makes a new file of all of them. */
  async append(lines: Buffer, whole: () => Buffer): Promise<void> {
    const open = this.#open;
    if (open === null) return this.rewrite(whole());
    const end = open.end + lines.length;
    const fits = end <= open.size;
    try {
      await writeAll(open.file, fits ? lines : Buffer.concat([lines, Buffer.alloc(roomBytes)]), open.end);
      await open.file.datasync();
      this.#open = { ...open, end, size: fits ? open.size : end + roomBytes };
    } catch (error) {
      await this.let();
      throw error;
    }
  }

  /** Makes it hold exactly this, in a new file. */
  async rewrite(text: Buffer): Promise<void> {
    await this.let();
    const bytes = Buffer.concat([text, Buffer.alloc(roomBytes)]);
    const stat = await replaceFile(this.#disk, this.#path, { bytes, mode: 0o600, pause: this.#pause });
    const file = await this.#disk.open(this.#path, 'r+');
    this.#open = { file, stat, end: text.length, size: bytes.length };
  }

  /** Whether what we write to still is what stands under its name; forgets it when not. */
  async isThere(): Promise<boolean> {
    if (this.#open === null) return true;
    try {
      if (isSameInode(await this.#disk.stat(this.#path), this.#open.stat)) return true;
    } catch (error) {
      if (!isErrno(error, 'ENOENT')) throw error;
    }
    await this.let();
    return false;
  }

  async remove(): Promise<void> {
    await this.let();
    await removeIfThere(this.#disk, this.#path);
  }

  /** Lets go of it; the next append writes it anew. */
  async let(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.file.close().catch(() => {});
  }
}
