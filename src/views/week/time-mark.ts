/** The axis of the week: so many days back and ahead of the day that is looked at. */
export const axis = { from: -30, to: 60 } as const;

/** 0..1 along the axis; what lies beyond stands at its end. */
export function placeOnAxis(days: number): number {
  const within = Math.min(axis.to, Math.max(axis.from, days));
  return (within - axis.from) / (axis.to - axis.from);
}

export type TimeMark = {
  /** A dot with a bar to today is late, a ring is to come, a triangle is a day on which a right lapses. */
  readonly form: 'late' | 'ahead' | 'hard';
  readonly at: number;
  readonly today: number;
  /** It lies further than the axis reaches. */
  readonly isBeyond: boolean;
};

/** [WK15] Told apart by form, so that print and forced colours lose nothing; without a day there is no mark. */
export function timeMark(days: number | null, isHard: boolean): TimeMark | null {
  if (days === null) return null;
  const isBeyond = days < axis.from || days > axis.to;
  const form = isHard ? 'hard' : days < 0 ? 'late' : 'ahead';
  return { form, at: placeOnAxis(days), today: placeOnAxis(0), isBeyond };
}
