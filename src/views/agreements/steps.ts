import type { AgreementState } from '#src/analysis/agreements/agreement-state.ts';
import { noticeDay } from '#src/analysis/agreements/notice.ts';
import { addDays } from '#src/base/day.ts';
import { find } from '#src/base/table.ts';
import type { About } from '#src/dossier/about.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Freedom } from '#src/dossier/freedom.ts';
import type { Paper } from '#src/dossier/paper.ts';
import type { Text } from '#src/text/text.ts';
import type { DutyRow } from './duty-rows.ts';
import type { KpiRow } from './kpi-rows.ts';

/** What a finding proposes to do: a title, a day, an owner where one is known. */
export type Proposed = {
  readonly title: string;
  readonly dueOn: string;
  readonly owner: string;
  readonly about: About;
};

/** Time to get something done, and to decide before a last day; choices of the product. */
const within = 14;

export function agreementStep({ t }: Text, agreement: Agreement, { kind }: AgreementState, today: string): Proposed {
  const { id, title, owner } = agreement;
  const said = kind === 'unchecked' ? 'check' : 'finish';
  return {
    title: t(`agreements:steps.${said}`, { title }),
    dueOn: addDays(today, within),
    owner: owner === '' ? t('actions:you') : owner,
    about: { kind: 'agreement', id },
  };
}

export function kpiStep({ t }: Text, { kpi, owner }: KpiRow, today: string): Proposed {
  return {
    title: t('agreements:steps.kpi', { title: kpi.title }),
    dueOn: addDays(today, within),
    owner: owner?.name ?? t('actions:you'),
    about: { kind: 'kpi', id: kpi.id },
  };
}

export function dutyStep({ t }: Text, { duty, finding }: DutyRow, today: string): Proposed {
  const key = finding.kind === 'many' ? 'many' : finding.kind === 'lacking' ? 'lacking' : 'none';
  return {
    title: t(`agreements:steps.${key}`, { title: duty.title }),
    dueOn: addDays(today, within),
    owner: t('actions:you'),
    about: { kind: 'duty', id: duty.id },
  };
}

/** Before the next last day of a contract, so that there is time left to write the letter. */
export function freedomStep(
  { t }: Text,
  dossier: Pick<Dossier, 'clients' | 'suppliers'>,
  freedom: Freedom,
  today: string,
): Proposed {
  const client = find(dossier.clients, freedom.client)?.name ?? '';
  const supplier = find(dossier.suppliers, freedom.supplier)?.name ?? '';
  const days = [noticeDay(freedom), ...freedom.options.map(({ decideBy }) => decideBy)];
  const next = days.filter((day): day is string => day !== null && day >= today).toSorted()[0];
  const early = next === undefined ? today : addDays(next, -within);
  return {
    title: t('agreements:steps.freedom', { client, supplier }),
    dueOn: early < today ? (next ?? today) : early,
    owner: client,
    about: { kind: 'freedom', id: freedom.id },
  };
}

export function rhythmStep({ t }: Text, id: string, title: string, today: string): Proposed {
  return {
    title: t('agreements:steps.rhythm', { title }),
    dueOn: addDays(today, within),
    owner: t('actions:you'),
    about: { kind: 'rhythm', id },
  };
}

/** A document that was not handed over holds up whoever has to work with it. */
export function paperStep({ t }: Text, { id, title, owner }: Paper, today: string): Proposed {
  return {
    title: t('agreements:steps.paper', { title }),
    dueOn: addDays(today, within),
    owner: owner === '' ? t('actions:you') : owner,
    about: { kind: 'paper', id },
  };
}
