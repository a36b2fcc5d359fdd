import path from 'node:path';
import { companionsOf } from './companions.ts';
import { isErrno } from './disk.ts';
import { Generations } from './generations.ts';
import { findJournal, onItsCopy } from './journal-found.ts';
import { type Ports, portsOf } from './ports.ts';
import { attempt, Refused } from './problem-of.ts';
import { readRegie } from './read-regie.ts';
import type { Generation, ListGenerations } from './store.ts';

/** Ids of the two that are no copies. */
export const journalId = 'journal';
export const fileId = 'file';

/** [S10] What can be gone back to: the journal on its copy, the file itself, the copies, newest first. */
export const listGenerations: ListGenerations = (given, options) =>
  attempt(given, async () => {
    const ports = portsOf(options);
    const file = await pathOf(ports, given);
    const generations = new Generations(ports, file);
    const current = await currentOf(ports, file);
    const found: Generation[] = [];
    const newest = await newestOf(ports, file, generations);
    if (newest !== null) {
      const { seq, ...generation } = newest;
      found.push({ ...generation, editsFromFile: difference(seq, current) });
    }
    if (current !== null) found.push(current.generation);
    for (const copy of await generations.list()) {
      found.push({
        id: copy.name,
        savedAt: copy.savedAt,
        kind: 'snapshot',
        isIntact: (await generations.read(copy)) !== undefined,
        requirements: copy.requirements,
        editsFromFile: difference(copy.seq, current),
      });
    }
    return found;
  });

/** The real path, also of a file that is gone. */
export async function pathOf({ disk }: Ports, file: string): Promise<string> {
  try {
    return await disk.realpath(file);
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTDIR')) throw error;
    return path.join(await disk.realpath(path.dirname(file)), path.basename(file));
  }
}

type Current = { readonly generation: Generation; readonly seq: number | null };

/** null: no file stands there. */
async function currentOf({ disk }: Ports, file: string): Promise<Current | null> {
  try {
    const { file: held, stat } = await readRegie(disk, file);
    const { seq, dossier } = held;
    const savedAt = new Date(Number(stat.mtimeNs / 1_000_000n)).toISOString();
    const requirements = dossier.requirements.length;
    return {
      seq,
      generation: { id: fileId, savedAt, kind: 'file', isIntact: true, requirements, editsFromFile: 0 },
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.problem.code === 'file-missing') return null;
    const savedAt = new Date(Number((await disk.stat(file)).mtimeNs / 1_000_000n)).toISOString();
    return {
      seq: null,
      generation: { id: fileId, savedAt, kind: 'file', isIntact: false, requirements: 0, editsFromFile: null },
    };
  }
}

type Newest = Generation & { readonly seq: number };

async function newestOf(ports: Ports, file: string, generations: Generations): Promise<Newest | null> {
  const { journal: place } = companionsOf(file);
  const journal = await findJournal(ports.disk, place);
  if (journal === null || journal.edits.length === 0) return null;
  const replayed = await onItsCopy(generations, journal);
  if (replayed === null) return null;
  const { seq, dossier, trail } = replayed.file;
  const { at } = JSON.parse(trail.at(-1) ?? '{}') as { readonly at?: string };
  const savedAt = at ?? new Date(ports.now()).toISOString();
  const isIntact = replayed.flaw === null;
  const requirements = dossier.requirements.length;
  return { id: journalId, savedAt, kind: 'journal', isIntact, requirements, editsFromFile: null, seq };
}

function difference(seq: number, current: Current | null): number | null {
  return current === null || current.seq === null ? null : seq - current.seq;
}
