import { ok, type Problem, type Result } from '#src/base/result.ts';
import type { Book } from '#src/exchange/sheet/book.ts';
import { limits } from './limits.ts';
import type { Progress } from './progress.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { Refusal } from './refusal.ts';
import { sniff } from './sniff.ts';

const MEGABYTE = 1024 * 1024;

async function read(fileName: string, bytes: Uint8Array, progress: Progress): Promise<Book> {
  if (bytes.byteLength === 0) throw new Refusal('list-empty');
  if (bytes.byteLength > limits.fileBytes)
    throw new Refusal('list-too-large', {
      limitMb: limits.fileBytes / MEGABYTE,
      sizeMb: Math.ceil(bytes.byteLength / MEGABYTE),
    });
  const kind = sniff(bytes);
  switch (kind) {
    case 'zip':
      return readXlsx(fileName, bytes, progress);
    case 'encrypted':
      throw new Refusal('list-encrypted');
    case 'old-excel':
      throw new Refusal('list-old-excel');
    case 'binary':
      throw new Refusal('list-not-a-list');
    case 'text':
      if (/\.(xlsx?|xlsm|xlsb|ods)$/i.test(fileName)) throw new Refusal('list-not-a-list');
      return readCsv(fileName, bytes);
  }
}

/** Bytes of a list to a Book. What they are is decided by the bytes; the problem says what the person can do. */
export async function readList(
  fileName: string,
  bytes: Uint8Array,
  progress: Progress = () => {},
): Promise<Result<Book>> {
  try {
    const book = await read(fileName, bytes, progress);
    if (book.sheets.every((sheet) => sheet.rows.length === 0)) throw new Refusal('list-empty');
    return ok(book);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem: Problem = { ...error.problem, params: { ...error.problem.params, file: fileName } };
    return { ok: false, problem };
  }
}
