import type { Problem } from '#src/base/result.ts';
import { leaseMs } from './appender.ts';
import type { Companions } from './companions.ts';
import { type Lock, takeLock } from './lock.ts';
import type { Ports } from './ports.ts';
import { problemOf } from './problem-of.ts';
import type { OpenMode } from './store.ts';

/** `lock` null: read only, and the notices say why. */
export type Access = { readonly lock: Lock | null; readonly notices: readonly Problem[] };

/** [S8] The right to write a file, or why there is none. Rejects when the file can't be looked at. */
export async function accessTo(ports: Ports, place: Companions, mode: OpenMode): Promise<Access> {
  if (mode === 'read-only') return { lock: null, notices: [] };
  const { disk, user, program, pause } = ports;
  const { mode: bits } = await disk.stat(place.file);
  // A file without any permission to write is meant to stay, also where the system would let us.
  if ((bits & 0o222) === 0 || !(await disk.canWrite(place.file))) return readOnly('file-read-only', place);
  try {
    const taken = await takeLock(disk, place.lock, { user, program, byForce: mode === 'take-over' });
    if ('heldBy' in taken) {
      const { user: name, host } = taken.heldBy;
      return { lock: null, notices: [{ code: 'locked-by', params: { user: name, host } }] };
    }
    if (taken.isForced) await pause(2 * leaseMs);
    return { lock: taken.lock, notices: [] };
  } catch (error) {
    const problem = problemOf(error, place.folder);
    return problem.code === 'no-permission' ? readOnly('folder-read-only', place) : { lock: null, notices: [problem] };
  }
}

function readOnly(code: string, { file }: Companions): Access {
  return { lock: null, notices: [{ code, params: { path: file } }] };
}
