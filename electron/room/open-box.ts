import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { type Disk, exists, isErrno, readWhole, removeIfThere } from '#electron/storage/disk.ts';
import { attempt } from '#electron/storage/problem-of.ts';
import type { Pause } from '#electron/storage/replace-file.ts';
import { setAside } from '#electron/storage/set-aside.ts';
import { allLines, isTornOff } from '#electron/storage/summed-lines.ts';
import type { Result } from '#src/base/result.ts';
import { BallotBox } from './ballot-box.ts';
import { type BoxLine, type HeadLine, parseBoxLine } from './box-line.ts';

export type BoxPlace = { readonly dataFolder: string; readonly dossier: string; readonly workshop: string };
type Ports = { readonly disk: Disk; readonly pause: Pause; readonly now: () => number };

export type OpenedBox = {
  readonly box: BallotBox;
  /** Lines that nothing could be made of; the file as it was is kept beside. */
  readonly damaged: number;
};

const SUFFIX = '.box';
/** Half a year: a blind round may be held weeks before the workshop, with the dossier on a stick. */
const keptMs = 182 * 86_400_000;

/** In the app's own folder, never beside the dossier: what is there may be copied to others. */
export function boxFolder(dataFolder: string): string {
  return path.join(dataFolder, 'boxes');
}

/** A dossier and its copies hold the same workshop: the box is of one file. */
export function boxPath({ dataFolder, dossier, workshop }: BoxPlace): string {
  const name = createHash('sha256').update(`${workshop}\0${dossier}`).digest('hex').slice(0, 32);
  return path.join(boxFolder(dataFolder), `${name}${SUFFIX}`);
}

type Found = { readonly head: HeadLine | null; readonly lines: readonly BoxLine[]; readonly damaged: number };

/** [BB4] Every sound line counts, wherever the file was cut off or damaged. */
export function readBox(bytes: Buffer): Found {
  const parsed = [...allLines(bytes)].map((line) => (line === null ? null : parseBoxLine(line.json)));
  const rest = bytes.subarray(bytes.lastIndexOf(0x0a) + 1);
  const sound = parsed.filter((line) => line !== null);
  return {
    head: sound.find((line) => line.t === 'head') ?? null,
    lines: sound.filter(({ t }) => t !== 'head'),
    damaged: parsed.length - sound.length + (isTornOff(rest) ? 0 : 1),
  };
}

async function found(disk: Disk, file: string): Promise<Found | null> {
  try {
    return readBox((await readWhole(disk, file)).bytes);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

type Other = { readonly file: string; readonly head: HeadLine | null; readonly isOrphan: boolean };

/** All boxes there are; `isOrphan`: where its dossier was there is nothing now. */
async function boxesIn(disk: Disk, folder: string): Promise<Other[]> {
  const names = (await disk.list(folder)).filter((name) => name.endsWith(SUFFIX)).toSorted();
  const others = names.map(async (name): Promise<Other> => {
    const file = path.join(folder, name);
    const head = (await found(disk, file).catch(() => null))?.head ?? null;
    return { file, head, isOrphan: head === null || !(await exists(disk, head.dossier)) };
  });
  return Promise.all(others);
}

/** [BB9] What nobody can come back for is not kept for ever: a box without its dossier, or kept aside as it was damaged. */
async function sweep(disk: Disk, boxes: readonly Other[], now: number): Promise<void> {
  for (const { file, isOrphan } of boxes) {
    if (!isOrphan && !path.basename(file).includes('.damaged-')) continue;
    const age = now - Number((await disk.stat(file)).mtimeNs / 1_000_000n);
    if (age > keptMs) await removeIfThere(disk, file);
  }
}

/** [BB3] The box of this workshop with all that was put in it; a new one where there is none. */
export function openBox(ports: Ports, place: BoxPlace): Promise<Result<OpenedBox>> {
  const { disk, pause, now } = ports;
  const file = boxPath(place);
  return attempt(file, async () => {
    await disk.mkdir(boxFolder(place.dataFolder));
    const others = (await boxesIn(disk, boxFolder(place.dataFolder))).filter((other) => other.file !== file);
    if (!(await exists(disk, file))) {
      // [BB8] The dossier was given another name while the program did not run.
      const left = others.findIndex(({ head, isOrphan }) => isOrphan && head?.workshop === place.workshop);
      const [adopted] = left < 0 ? [] : others.splice(left, 1);
      if (adopted !== undefined) await disk.rename(adopted.file, file);
    }
    // What can't be cleared away now is no reason to keep a room shut.
    await sweep(disk, others, now()).catch(() => {});
    const there = await found(disk, file);
    if (there !== null && there.damaged > 0) await setAside(disk, file, 'damaged', now());
    const key = there?.head?.key ?? randomBytes(32).toString('hex');
    const { workshop, dossier } = place;
    const head: HeadLine = { t: 'head', format: 'regie-box', version: 1, workshop, dossier, key };
    const box = new BallotBox({ disk, pause, path: file }, head, there?.lines ?? []);
    return { box, damaged: there?.damaged ?? 0 };
  });
}
