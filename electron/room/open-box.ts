import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { type Disk, exists, isErrno, readWhole } from '#electron/storage/disk.ts';
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

/** The box of a dossier that was given another name while the program did not run. */
async function orphan(disk: Disk, { dataFolder, workshop }: BoxPlace): Promise<string | null> {
  const folder = boxFolder(dataFolder);
  for (const name of (await disk.list(folder)).filter((each) => each.endsWith(SUFFIX)).toSorted()) {
    const file = path.join(folder, name);
    const head = (await found(disk, file))?.head;
    if (head?.workshop === workshop && !(await exists(disk, head.dossier))) return file;
  }
  return null;
}

/** [BB3] The box of this workshop with all that was put in it; a new one where there is none. */
export function openBox(ports: Ports, place: BoxPlace): Promise<Result<OpenedBox>> {
  const { disk, pause, now } = ports;
  const file = boxPath(place);
  return attempt(file, async () => {
    await disk.mkdir(boxFolder(place.dataFolder));
    if (!(await exists(disk, file))) {
      const left = await orphan(disk, place);
      if (left !== null) await disk.rename(left, file);
    }
    const there = await found(disk, file);
    if (there !== null && there.damaged > 0) await setAside(disk, file, 'damaged', now());
    const key = there?.head?.key ?? randomBytes(32).toString('hex');
    const { workshop, dossier } = place;
    const head: HeadLine = { t: 'head', format: 'regie-box', version: 1, workshop, dossier, key };
    const box = new BallotBox({ disk, pause, path: file }, head, there?.lines ?? []);
    return { box, damaged: there?.damaged ?? 0 };
  });
}
