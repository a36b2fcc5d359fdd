import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { decode, type Decoded } from '#src/file-format/decode.ts';
import { headerLimit, headerOf } from '#src/file-format/header.ts';
import { type Disk, type DiskStat, isErrno, readWhole } from './disk.ts';
import { Refused } from './problem-of.ts';
import { digest } from './sealer.ts';

/** The bytes of a file and the name of the state they are. */
export type Version = { readonly bytes: Buffer; readonly state: string; readonly stat: DiskStat };

/** Far more than a dossier needs; beyond it is something else. */
const limitMb = 500;

/** Names what a file holds: the SHA-256 in hex of all after its header line, or of all where it has none. */
export function stateOf(bytes: Buffer): string {
  const header = headerOf(bytes.toString('latin1', 0, headerLimit));
  return createHash('sha256')
    .update(bytes.subarray(header?.length ?? 0))
    .digest('hex');
}

export async function readVersion(disk: Disk, path: string): Promise<Version> {
  const { bytes, stat } = await readWhole(disk, path);
  return { bytes, stat, state: stateOf(bytes) };
}

/** Rejects with Refused for what is no dossier, else with an errno error. */
export async function readRegie(disk: Disk, path: string): Promise<Version & Decoded> {
  const version = await readLimited(disk, path);
  return { ...version, ...decoded(version.bytes) };
}

/** [F5] Rejects bytes that are no text at all as damaged; Refused for all else that is no dossier. */
export function decoded(bytes: Buffer): Decoded {
  if (!isUtf8(bytes)) throw new Refused('file-damaged', { where: 0, of: bytes.length });
  const result = decode(bytes.toString('utf8'), digest);
  if (!result.ok) throw new Refused(result.problem.code, result.problem.params);
  return result.value;
}

async function readLimited(disk: Disk, path: string): Promise<Version> {
  try {
    const { size, isFile } = await disk.stat(path);
    if (!isFile) throw new Refused('path-is-folder', { path });
    if (size > limitMb * 1e6) throw new Refused('too-large', { limitMb });
    return await readVersion(disk, path);
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) throw new Refused('file-missing', { path });
    throw error;
  }
}
