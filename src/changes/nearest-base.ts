import type { Dossier } from '#src/dossier/dossier.ts';
import { applyFitting } from './apply.ts';
import { isNothing } from './build.ts';
import type { Entry } from './change.ts';
import { diffDossiers } from './diff.ts';
import { fitsOn } from './fits.ts';
import { markOf } from './merge-label.ts';
import { parseEntry } from './parse-change.ts';
import { reverse } from './reverse.ts';

/** One copy of a dossier: its state, the number of its last edit, and its trail as serialised entries, oldest first. */
export type CopyState = { readonly dossier: Dossier; readonly seq: number; readonly trail: readonly string[] };

/** So many entries at the start of each trail lead up to a state both copies went through. */
type Meeting = {
  readonly ours: number;
  readonly theirs: number;
  readonly from: 'ours' | 'theirs';
  /** To be seen: both sides must come to the same when their entries are taken back. */
  readonly isGuess?: boolean;
};

export type Base = {
  readonly dossier: Dossier;
  /** Lines that each side added since. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
};

/**
 * [C21] The last state that both copies went through, by their trails: the latest edit that stands in both, or the
 * edit up to which one copy was merged into the other before; else the state before the first edit where the other
 * copy never got one. null when the trails don't tell. Both copies must be of one dossier.
 */
export function nearestBase(ours: CopyState, theirs: CopyState): Base | null {
  const meetings = [sharedLine(ours, theirs), ...mergedBefore(ours, theirs), ...begun(ours, theirs)];
  const length = ({ ours: mine, theirs: other }: Meeting) => ours.trail.length - mine + theirs.trail.length - other;
  const nearest = meetings.filter((meeting) => meeting !== null).toSorted((a, b) => length(a) - length(b));
  for (const meeting of nearest) {
    const source = meeting.from === 'ours' ? ours : theirs;
    const dossier = wound(source.dossier, source.trail.slice(meeting[meeting.from]));
    if (dossier === null) continue;
    if (meeting.isGuess && !isStartOf(theirs, dossier)) continue;
    return { dossier, ours: ours.trail.slice(meeting.ours), theirs: theirs.trail.slice(meeting.theirs) };
  }
  return null;
}

/** The dossier before these entries; null where one of them can't be read by a program of today or does not fit. */
export function wound(dossier: Dossier, lines: readonly string[]): Dossier | null {
  let before = dossier;
  for (const line of lines.toReversed()) {
    const entry = parseEntry(JSON.parse(line));
    if (!entry.ok) return null;
    const back = reverse(entry.value.change);
    if (!fitsOn(before, back).ok) return null;
    before = applyFitting(before, back);
  }
  return before;
}

function sharedLine(ours: CopyState, theirs: CopyState): Meeting | null {
  const places = new Map(ours.trail.map((line, index) => [line, index]));
  const other = theirs.trail.findLastIndex((line) => places.has(line));
  const own = places.get(theirs.trail[other] ?? '');
  return own === undefined ? null : { ours: own + 1, theirs: other + 1, from: 'ours' };
}

/** A merge names the last edit of the copy it took in: what stood there up to that edit is settled on both sides. */
function mergedBefore(ours: CopyState, theirs: CopyState): readonly Meeting[] {
  const [inTheirs, inOurs] = [latestMerge(theirs.trail, ours.trail), latestMerge(ours.trail, theirs.trail)];
  return [
    ...(inTheirs === null ? [] : [{ ours: inTheirs.source, theirs: inTheirs.merge, from: 'ours' as const }]),
    ...(inOurs === null ? [] : [{ ours: inOurs.merge, theirs: inOurs.source, from: 'theirs' as const }]),
  ];
}

function latestMerge(trail: readonly string[], source: readonly string[]) {
  for (let index = trail.length - 1; index >= 0; index -= 1) {
    const line = trail[index] ?? '';
    if (!line.includes('"lastSeq"')) continue;
    const entry = JSON.parse(line) as Entry;
    const mark = entry.of === undefined && isDone(entry.seq, trail.slice(index + 1)) ? markOf(entry) : null;
    if (mark === null) continue;
    const start = `{"seq":${mark.seq},"at":${JSON.stringify(mark.at)},`;
    const place = source.findLastIndex((other) => other.startsWith(start));
    if (place >= 0) return { merge: index + 1, source: place + 1 };
  }
  return null;
}

/** Not taken back since, or done again. */
function isDone(seq: number, later: readonly string[]): boolean {
  const turns = later.filter((line) => line.includes(`"of":${seq},"change"`));
  return turns.length % 2 === 0;
}

/** Copies of a dossier that had no trail yet, one or both edited since. */
function begun(ours: CopyState, theirs: CopyState): readonly Meeting[] {
  const [mine, other] = [firstSeq(ours), firstSeq(theirs)];
  if (mine !== other || ours.trail.length + theirs.trail.length === 0) return [];
  // The one with a trail tells where it began; the other may have been edited by hand.
  const from = ours.trail.length > 0 ? 'ours' : 'theirs';
  return [{ ours: 0, theirs: 0, from, isGuess: ours.trail.length > 0 && theirs.trail.length > 0 }];
}

function isStartOf({ dossier, trail }: CopyState, start: Dossier): boolean {
  const own = wound(dossier, trail);
  return own !== null && isNothing(diffDossiers(start, own));
}

/** Of its trail, or of the edit that would be the first in it. */
function firstSeq({ seq, trail: [first] }: CopyState): number {
  return first === undefined ? seq + 1 : (JSON.parse(first) as Entry).seq;
}
