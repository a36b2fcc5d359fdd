import { addDays } from '#src/base/day.ts';
import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Rhythm } from '#src/dossier/rhythm.ts';
import type { Text } from '#src/text/text.ts';
import { type BetweenLook, betweenLook } from './between.ts';
import { rhythmText, shortDay } from './day-text.ts';

export type RhythmRow = {
  readonly rhythm: Rhythm;
  readonly between: BetweenLook;
  /** `11 mrt`, `was 18 feb`. */
  readonly next: string;
  readonly isMissed: boolean;
  /** `maandelijks, om beurten op locatie`. */
  readonly how: string;
};

type Source = Pick<Dossier, 'rhythms' | 'clients' | 'suppliers'>;

/** [AG21] Meetings, the one that comes first first; a day that went by means that nobody planned the next one. */
export function rhythmRows(text: Text, dossier: Source, today: string): readonly RhythmRow[] {
  const { t } = text;
  return dossier.rhythms
    .toSorted((a, b) => compare(a.nextOn ?? '9', b.nextOn ?? '9') || byOrder(a, b))
    .map((rhythm) => {
      const { nextOn, everyDays, way } = rhythm;
      const isMissed = nextOn !== null && nextOn < today;
      const next =
        nextOn === null
          ? t('agreements:meeting.notPlanned')
          : isMissed
            ? t('agreements:meeting.missed', { day: shortDay(text, nextOn, today) })
            : shortDay(text, nextOn, today);
      const often = everyDays === null ? t('agreements:rhythm.asNeeded') : rhythmText(text, everyDays);
      const how = way === '' ? often : t('agreements:meeting.how', { often, way });
      return { rhythm, between: betweenLook(text, dossier, rhythm), next, isMissed, how };
    });
}

/** The day after a meeting that was held: a rhythm further, and never in the past. */
export function nextMeeting({ everyDays, nextOn }: Pick<Rhythm, 'everyDays' | 'nextOn'>, today: string): string | null {
  if (everyDays === null) return null;
  const held = nextOn !== null && nextOn > today ? nextOn : today;
  return addDays(held, everyDays);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
