import { isAscii, isUtf8, transcode } from 'node:buffer';
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
  return createHash('sha256')
    .update(bytes.subarray(headLength(bytes)))
    .digest('hex');
}

function headLength(bytes: Buffer): number {
  return headerOf(bytes.toString('latin1', 0, headerLimit))?.length ?? 0;
}

export async function readVersion(disk: Disk, path: string): Promise<Version> {
  const { bytes, stat } = await readWhole(disk, path);
  return { bytes, stat, state: stateOf(bytes) };
}

/** Rejects with Refused for what is no dossier, else with an errno error. */
export async function readRegie(disk: Disk, path: string): Promise<Version & Decoded> {
  const version = await readLimited(disk, path);
  return { ...version, ...decoded(version.bytes, version.state) };
}

/** [F5] Throws Refused for bytes that are no dossier. `state`: see `stateOf`. */
export function decoded(bytes: Buffer, state = stateOf(bytes)): Decoded {
  if (!isUtf8(bytes)) throw new Refused('file-damaged', { where: 0, of: bytes.length });
  const head = headLength(bytes);
  const known = head > 0 ? { sha256: state, bytes: bytes.length - head } : undefined;
  const result = decode(textOf(bytes), digest, known);
  if (!result.ok) throw new Refused(result.problem.code, result.problem.params);
  return result.value;
}

/** A third of the time that `toString` takes, for bytes known to be UTF-8. */
function textOf(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
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
