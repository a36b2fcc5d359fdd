import { partyKey } from '#src/analysis/agreements/duty-findings.ts';
import { noticeDay } from '#src/analysis/agreements/notice.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { rhythmText } from './day-text.ts';
import { dutyColumns, dutyRows } from './duty-rows.ts';
import { kpiRows } from './kpi-rows.ts';
import { registerRows } from './register-rows.ts';

export const agreementParts = ['register', 'kpis', 'duties'] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** A table to take along: days as ISO 8601, figures as figures. */
export type AgreementSheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** [AG23] The register, the KPIs and who does what as tables. What is private is left out before: give it what was released. */
export function agreementSheets(
  released: Dossier,
  text: Text,
  today: string,
): Readonly<Record<AgreementPart | 'freedoms', AgreementSheet>> {
  return {
    register: registerSheet(released, text, today),
    kpis: kpiSheet(released, text, today),
    duties: dutySheet(released, text),
    freedoms: freedomSheet(released, text),
  };
}

function registerSheet(dossier: Dossier, text: Text, today: string): AgreementSheet {
  const { t } = text;
  const rows = registerRows(text, dossier, today).map(({ agreement, between, watch }) => [
    agreement.title,
    t(`agreements:kinds.${agreement.kind}`),
    between.spoken,
    agreement.owner,
    agreement.dueOn ?? t('agreements:continuing'),
    watch,
    agreement.monitoring,
    agreement.monitorEveryDays === null ? '' : rhythmText(text, agreement.monitorEveryDays),
    agreement.lastCheckedOn ?? '',
    agreement.doneOn ?? '',
    agreement.where,
    agreement.text,
  ]);
  const headings = [
    t('agreements:columns.title'),
    t('agreements:columns.kind'),
    t('agreements:columns.between'),
    t('agreements:columns.owner'),
    t('agreements:columns.due'),
    t('agreements:columns.standing'),
    t('agreements:columns.watch'),
    t('agreements:form.every'),
    t('agreements:columns.lastChecked'),
    t('agreements:columns.done'),
    t('agreements:columns.where'),
    t('agreements:form.text'),
  ];
  return { name: t('agreements:tabs.register'), headings, rows };
}

function kpiSheet(dossier: Dossier, text: Text, today: string): AgreementSheet {
  const { t } = text;
  const rows = kpiRows(text, dossier, today).map((row) => {
    const { kpi, state } = row;
    const last = kpi.definitions.at(-1);
    return [
      kpi.title,
      t(`agreements:kpi.kinds.${kpi.kind}`),
      row.owner?.name ?? '',
      row.supplier?.name ?? '',
      t(`agreements:kpi.directions.${kpi.direction}`),
      kpi.target ?? '',
      state.now ?? '',
      kpi.unit,
      state.on ?? '',
      row.standing,
      row.trend,
      last?.version ?? '',
      last?.text ?? '',
      last?.since ?? '',
      last?.reason ?? '',
    ];
  });
  const headings = [
    t('agreements:kpi.columns.what'),
    t('agreements:columns.kind'),
    t('agreements:kpi.ownerOf'),
    t('agreements:kpi.supplierOf'),
    t('agreements:kpi.direction'),
    t('agreements:kpi.columns.target'),
    t('agreements:kpi.columns.now'),
    t('agreements:kpi.unit'),
    t('agreements:kpi.columns.on'),
    t('agreements:kpi.columns.standing'),
    t('agreements:kpi.columns.trendOnly'),
    t('agreements:kpi.columns.version'),
    t('agreements:kpi.how'),
    t('agreements:kpi.from'),
    t('agreements:kpi.why'),
  ];
  return { name: t('agreements:tabs.kpis'), headings, rows };
}

function dutySheet(dossier: Dossier, text: Text): AgreementSheet {
  const { t } = text;
  const columns = dutyColumns(text, dossier, false);
  const rows = dutyRows(text, dossier).map(({ duty, roles, verdict }) => [
    duty.title,
    ...columns.map(({ party }) => roles.get(partyKey(party)) ?? ''),
    verdict,
  ]);
  const headings = [t('agreements:duty.task'), ...columns.map(({ name }) => name), t('agreements:duty.verdict')];
  return { name: t('agreements:tabs.duties'), headings, rows };
}

function freedomSheet({ freedoms, clients, suppliers }: Dossier, text: Text): AgreementSheet {
  const { t, euroK } = text;
  const rows = freedoms.map((freedom) => [
    find(clients, freedom.client)?.name ?? '',
    find(suppliers, freedom.supplier)?.name ?? '',
    freedom.until,
    noticeDay(freedom) ?? '',
    freedom.options.map(({ until, decideBy }) => (decideBy === null ? until : `${until} (${decideBy})`)).join('\n'),
    freedom.costK === null ? '' : euroK(freedom.costK),
    freedom.clause,
  ]);
  const headings = [
    t('agreements:free.client'),
    t('agreements:free.supplier'),
    t('agreements:free.columns.until'),
    t('agreements:free.columns.notice'),
    t('agreements:free.columns.options'),
    t('agreements:free.columns.cost'),
    t('agreements:free.columns.clause'),
  ];
  return { name: t('agreements:free.title'), headings, rows };
}
