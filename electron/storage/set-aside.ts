import { asideOf } from './companions.ts';
import { type Disk, exists, isErrno, readWhole } from './disk.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Gives what stands at `file` a second name that stays, so that the first may be written over. Nothing to do when
 * nothing stands there. Answers the new name.
 */
export async function setAside(
  disk: Disk,
  file: string,
  why: 'damaged' | 'unread',
  nowMs: number,
): Promise<string | null> {
  if (!(await exists(disk, file))) return null;
  for (let moment = nowMs; ; moment += 1) {
    const aside = asideOf(file, why, new Date(moment).toISOString());
    try {
      await copied(disk, file, aside);
      return aside;
    } catch (error) {
      if (!isErrno(error, 'EEXIST')) throw error;
    }
  }
}

async function copied(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.link(from, to);
  } catch (error) {
    if (!isErrno(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    const { bytes, stat } = await readWhole(disk, from);
    await replaceFile(disk, to, { bytes, mode: stat.mode, isNew: true });
  }
}
