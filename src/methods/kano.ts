export type KanoAnswer = 'like' | 'must-be' | 'neutral' | 'live-with' | 'dislike';
/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. */
export type KanoClass = 'A' | 'O' | 'M' | 'I' | 'R' | 'Q';

const answers: readonly KanoAnswer[] = ['like', 'must-be', 'neutral', 'live-with', 'dislike'];

/** Rows: how one would feel if it is there; columns: if it is not (Kano 1984; Berger et al. 1993). */
const table: readonly string[] = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'];

/** Of equally many the one that hurts most when it is missing. */
const byWeight: readonly KanoClass[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

export function kanoClass(present: KanoAnswer, absent: KanoAnswer): KanoClass {
  return (table[answers.indexOf(present)] as string)[answers.indexOf(absent)] as KanoClass;
}

export type KanoSummary = {
  readonly counts: Readonly<Record<KanoClass, number>>;
  readonly category: KanoClass;
  /** How much it pleases when it is there, 0 … 1; null when nobody answered A, O, M or I. */
  readonly better: number | null;
  /** How much it hurts when it is not, −1 … 0. */
  readonly worse: number | null;
};

/** Most answered class and Berger's better and worse: (A + O) and −(O + M) of A + O + M + I. Null without answers. */
export function kanoSummary(classes: readonly KanoClass[]): KanoSummary | null {
  if (classes.length === 0) return null;
  const counts = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  for (const each of classes) counts[each] += 1;
  const most = Math.max(...Object.values(counts));
  const asked = counts.A + counts.O + counts.M + counts.I;
  return {
    counts,
    category: byWeight.find((each) => counts[each] === most) as KanoClass,
    better: asked === 0 ? null : (counts.A + counts.O) / asked,
    worse: asked === 0 ? null : -(counts.O + counts.M) / asked,
  };
}
