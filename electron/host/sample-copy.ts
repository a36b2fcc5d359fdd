import { readFile, writeFile } from 'node:fs/promises';
import { daysBetween } from '#src/base/day.ts';
import { ok, type Result } from '#src/base/result.ts';
import { movedDays } from '#src/dossier/moved-days.ts';
import { decode } from '#src/file-format/decode.ts';
import { encode } from '#src/file-format/encode.ts';
import { attempt } from '#electron/storage/problem-of.ts';
import { digest } from '#electron/storage/sealer.ts';

/** The day on which the story of the sample is told. */
const SAMPLE_DAY = '2026-02-26';

/**
 * [H26] The sample as if its story were told today, or everything in it that has a date would be long over. Written anew
 * rather than copied: the bundled file may be read-only, and its copy must not be. `nowMs`: since 1970.
 */
export async function copySample(from: string, to: string, nowMs: number): Promise<Result<string>> {
  const read = decode(await readFile(from, 'utf8'), digest);
  if (!read.ok) return read;
  const { file } = read.value;
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const moved = { ...file, dossier: movedDays(file.dossier, daysBetween(SAMPLE_DAY, today)) };
  const copied = await attempt(to, () => writeFile(to, encode(moved, digest), { flag: 'wx', mode: 0o600 }));
  return copied.ok ? ok(to) : copied;
}
