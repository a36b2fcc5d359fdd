/** Why a copy was kept. All but the first two are kept longer: they stand for a moment someone may want back. */
export const reasons = [
  'saved',
  'opened',
  'upgrade',
  'import',
  'merge',
  'restore',
  'theirs',
  'mine',
  'unsaved',
] as const;
export type Reason = (typeof reasons)[number];

/** What the name of a copy says. */
export type Copy = {
  readonly name: string;
  /** Rises with every copy of a dossier: order never depends on a clock. */
  readonly number: number;
  /** ISO 8601, UTC. Only shown, and for one copy a day. */
  readonly savedAt: string;
  readonly reason: Reason;
  readonly seq: number;
  readonly requirements: number;
  /** Start of the state it holds, see `stateOf`. */
  readonly state: string;
};

const newest = 20;
const days = 30;
const marked = 30;

/** [S11] The copies that may go: not the newest 20, not the last of each of the 30 latest days, not the newest 30 kept for a reason. */
export function superfluous(copies: readonly Copy[]): readonly Copy[] {
  const ordered = copies.toSorted((a, b) => b.number - a.number);
  const kept = new Set(ordered.slice(0, newest));
  for (const copy of ordered.filter(isMarked).slice(0, marked)) kept.add(copy);
  const seen = new Set<string>();
  for (const copy of ordered) {
    const day = copy.savedAt.slice(0, 10);
    if (seen.has(day)) continue;
    seen.add(day);
    if (seen.size > days) break;
    kept.add(copy);
  }
  return ordered.filter((copy) => !kept.has(copy));
}

function isMarked({ reason }: Copy): boolean {
  return reason !== 'saved' && reason !== 'opened';
}

const pattern = /^(\d{6,})_(\d{8}T\d{9}Z)_([a-z]+)_s(\d+)_r(\d+)_([0-9a-f]{16})\.regie$/;

export function nameOfCopy({ number, savedAt, reason, seq, requirements, state }: Omit<Copy, 'name'>): string {
  const stamp = savedAt.replace(/[-:.]/g, '');
  return `${String(number).padStart(6, '0')}_${stamp}_${reason}_s${seq}_r${requirements}_${state.slice(0, 16)}.regie`;
}

/** undefined: not the name of a copy. */
export function copyOf(name: string): Copy | undefined {
  const [, number, stamp, reason, seq, requirements, state] = pattern.exec(name) ?? [];
  const known = reasons.find((candidate) => candidate === reason);
  if (stamp === undefined || state === undefined || known === undefined) return undefined;
  const savedAt = stamp.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, '$1-$2-$3:$4:$5.$6Z');
  return {
    name,
    number: Number(number),
    savedAt,
    reason: known,
    seq: Number(seq),
    requirements: Number(requirements),
    state,
  };
}
