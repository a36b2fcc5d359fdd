import { addDays, daysBetween } from '#src/base/day.ts';
import type { Agreement } from '#src/dossier/agreement.ts';

/** `late`: its day went by; `unchecked`: kept so far, but nobody looked in time; `due`: has a day ahead. */
export type AgreementKind = 'late' | 'unchecked' | 'due' | 'continuing' | 'done';

export type AgreementState = {
  readonly kind: AgreementKind;
  /** Since the day it was due; 0 when it is not late. */
  readonly daysLate: number;
  /** When somebody has to look again; today when nobody ever did, null without a rhythm or when it is done. */
  readonly checkDueOn: string | null;
  readonly isCheckDue: boolean;
  /** Since that day; null when nobody ever looked. */
  readonly daysUnchecked: number | null;
};

type Watched = Pick<Agreement, 'dueOn' | 'doneOn' | 'monitorEveryDays' | 'lastCheckedOn'>;

/** [AG1] [AG2] How an agreement stands on a day. */
export function agreementState(agreement: Watched, today: string): AgreementState {
  const { dueOn, doneOn, lastCheckedOn } = agreement;
  const checkDueOn = nextCheck(agreement, today);
  const isCheckDue = checkDueOn !== null && checkDueOn <= today;
  const daysUnchecked = lastCheckedOn === null ? null : isCheckDue ? daysBetween(checkDueOn, today) : 0;
  const isLate = doneOn === null && dueOn !== null && dueOn < today;
  const daysLate = isLate && dueOn !== null ? daysBetween(dueOn, today) : 0;
  const own = dueOn === null ? 'continuing' : 'due';
  const kind = doneOn !== null ? 'done' : isLate ? 'late' : isCheckDue ? 'unchecked' : own;
  return { kind, daysLate, checkDueOn, isCheckDue, daysUnchecked };
}

function nextCheck({ doneOn, monitorEveryDays, lastCheckedOn }: Watched, today: string): string | null {
  if (doneOn !== null || monitorEveryDays === null) return null;
  return lastCheckedOn === null ? today : addDays(lastCheckedOn, monitorEveryDays);
}
