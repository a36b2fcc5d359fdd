import { type AgreementState, agreementState } from '#src/analysis/agreements/agreement-state.ts';
import { byOrder } from '#src/base/order.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { type BetweenLook, betweenLook, isWith } from './between.ts';
import { rhythmText, shortDay } from './day-text.ts';

export type RegisterRow = {
  readonly agreement: Agreement;
  readonly state: AgreementState;
  readonly between: BetweenLook;
  /** `26 nov`, `doorlopend`. */
  readonly due: string;
  /** What asks for attention, else how it is watched: `13 d te laat`, `maandrapport`. */
  readonly watch: string;
  readonly isAlarm: boolean;
  readonly checked: string;
};

type Source = Pick<Dossier, 'agreements' | 'clients' | 'suppliers'>;

export function registerRows(text: Text, dossier: Source, today: string): readonly RegisterRow[] {
  return dossier.agreements.toSorted(byOrder).map((agreement) => {
    const state = agreementState(agreement, today);
    const { dueOn } = agreement;
    return {
      agreement,
      state,
      between: betweenLook(text, dossier, agreement),
      due: dueOn === null ? text.t('agreements:continuing') : shortDay(text, dueOn, today),
      watch: watchText(text, agreement, state),
      isAlarm: state.kind === 'late' || state.kind === 'unchecked',
      checked: checkedText(text, agreement, state, today),
    };
  });
}

function watchText(text: Text, { monitoring, monitorEveryDays, doneOn }: Agreement, state: AgreementState): string {
  const { t } = text;
  if (doneOn !== null) return t('agreements:done');
  if (state.kind === 'late') return t('agreements:late', { count: state.daysLate });
  if (state.kind === 'unchecked')
    return state.daysUnchecked === null
      ? t('agreements:neverChecked')
      : t('agreements:unchecked', { count: state.daysUnchecked });
  if (monitoring !== '') return monitoring;
  return monitorEveryDays === null ? t('agreements:noMonitoring') : rhythmText(text, monitorEveryDays);
}

/** When somebody looked, and when it has to be done again. */
function checkedText(text: Text, { lastCheckedOn }: Agreement, { checkDueOn }: AgreementState, today: string): string {
  const { t } = text;
  const last = lastCheckedOn === null ? t('agreements:check.never') : shortDay(text, lastCheckedOn, today);
  return checkDueOn === null ? last : t('agreements:check.both', { last, next: shortDay(text, checkDueOn, today) });
}

const attention = { late: 0, unchecked: 1, due: 2, continuing: 3, done: 4 } as const;

const sorts = {
  /** What waits longest first, then what comes first, then what goes on. */
  attention: (a: RegisterRow, b: RegisterRow) =>
    attention[a.state.kind] - attention[b.state.kind] ||
    b.state.daysLate - a.state.daysLate ||
    compare(a.agreement.dueOn ?? '9', b.agreement.dueOn ?? '9') ||
    byOrder(a.agreement, b.agreement),
  title: (a: RegisterRow, b: RegisterRow) => a.agreement.title.localeCompare(b.agreement.title),
  owner: (a: RegisterRow, b: RegisterRow) => a.agreement.owner.localeCompare(b.agreement.owner),
  due: (a: RegisterRow, b: RegisterRow) => compare(a.agreement.dueOn ?? '9', b.agreement.dueOn ?? '9'),
  check: (a: RegisterRow, b: RegisterRow) => compare(a.state.checkDueOn ?? '9', b.state.checkDueOn ?? '9'),
} as const;
export type Sort = keyof typeof sorts;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type Shown = { readonly party: string | null; readonly sort: Sort; readonly hasDone: boolean };

/** [AG12] Of one party or all, without what is done unless asked for; what asks for attention comes first. */
export function shownRows(rows: readonly RegisterRow[], { party, sort, hasDone }: Shown): readonly RegisterRow[] {
  return rows
    .filter(
      ({ agreement, state }) => (party === null || isWith(agreement, party)) && (hasDone || state.kind !== 'done'),
    )
    .toSorted(sorts[sort]);
}

/** How it stands, in a few words: `13 d te laat`, `16 dec`, `doorlopend, maandrapport`. */
export function standText(text: Text, agreement: Agreement, state: AgreementState, today: string): string {
  const { dueOn } = agreement;
  const watch = watchText(text, agreement, state);
  if (state.kind === 'due' && dueOn !== null) return shortDay(text, dueOn, today);
  return state.kind === 'continuing' ? `${text.t('agreements:continuing')}, ${watch}` : watch;
}
