import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Change, Entry } from '#src/changes/change.ts';
import { parseEntry } from '#src/changes/parse-change.ts';
import {
  changeBackTo,
  type EntryHead,
  headOf,
  isFilteringTrail,
  passesTrail,
  standingOf,
  type TrailFilter,
} from '#src/changes/trail.ts';
import type { TrailPage } from '#src/contract/calls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { inTurns } from './in-turns.ts';

/** The import of a whole dossier in one line: listed and taken back as a whole, but not shown field by field. */
const LONGEST = 2_000_000;

type Asked = { readonly filter: TrailFilter; readonly before: number | null; readonly limit: number };

/** [H23] A page of the trail, newest first, and how many entries the filter lets through altogether. */
export function trailPage(trail: readonly string[], asked: Asked): Promise<TrailPage> {
  return inTurns(pageInSteps(trail, asked));
}

function* pageInSteps(trail: readonly string[], { filter, before, limit }: Asked): Generator<unknown, TrailPage, void> {
  const standing = standingOf(trail.filter((line) => line.includes('"of":')).map((line) => JSON.parse(line) as Entry));
  const isFiltering = isFilteringTrail(filter);
  const heads: EntryHead[] = [];
  let matching = isFiltering ? 0 : trail.length;
  let isMore = false;
  for (let at = trail.length - 1; at >= 0; at -= 1) {
    if (!isFiltering && heads.length === limit) {
      isMore = true;
      break;
    }
    if (!isFiltering && before !== null && seqOf(trail[at] ?? '') >= before) continue;
    yield at;
    const entry = listedEntry(trail[at] ?? '');
    if (entry === null || (isFiltering && !passesTrail(entry, filter))) continue;
    if (isFiltering) matching += 1;
    if (before !== null && entry.seq >= before) continue;
    if (heads.length < limit) heads.push(headOf(entry, standing));
    else isMore = true;
  }
  return { heads, matching, total: trail.length, isMore };
}

/** What an entry is listed by. Of one too long to look at no more is read than what stands before its change. */
function listedEntry(line: string): Entry | null {
  if (line.length <= LONGEST) return entryOf(line);
  const end = line.indexOf(',"change":');
  return end < 0 ? null : entryOf(`${line.slice(0, end)},"change":{}}`);
}

/** A line of a later version, or of another program, is no entry that we could speak of. */
function entryOf(line: string): Entry | null {
  const entry = parseEntry(JSON.parse(line));
  return entry.ok ? entry.value : null;
}

/** [H24] One entry whole; null where it is too long to be read field by field. */
export function entryAt(trail: readonly string[], seq: number): Result<Entry | null> {
  const line = trail[placeOf(trail, seq)];
  if (line === undefined) return refuse('unknown-entry', { seq });
  return ok(line.length > LONGEST ? null : entryOf(line));
}

/** [H25] What leads from the dossier of today back to how it stood right after this entry. */
export async function changeTo(dossier: Dossier, trail: readonly string[], seq: number): Promise<Result<Change>> {
  const place = placeOf(trail, seq);
  return place < 0 ? refuse('unknown-entry', { seq }) : inTurns(changeBackTo(dossier, trail.slice(place + 1)));
}

/** Numbers rise along the trail, without gaps in the part that was not joined. */
function placeOf(trail: readonly string[], seq: number): number {
  return trail.findLastIndex((line) => seqOf(line) === seq);
}

const numbered = /^\{"seq":(\d+)/;

function seqOf(line: string): number {
  const found = numbered.exec(line);
  return found === null ? (JSON.parse(line) as { readonly seq: number }).seq : Number(found[1]);
}
