import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { type AnswerKind, answerKind, counted, type Evidence } from '#src/analysis/suppliers/answers.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { valuePoints } from '#src/methods/moscow.ts';
import type { Text } from '#src/text/text.ts';
import { listText, namesText } from '#src/views/words/names-text.ts';
import { hundredths, type SupplierLine } from './fit-view.ts';
import { numberWord } from './number-word.ts';

/** One line of the profiles side by side; empty = not known. */
export type ProfileRow = { readonly label: string; readonly values: readonly string[]; readonly isSame: boolean };

/** [SU21] What is known of each, side by side; what is alike is said quietly, and what nobody filled in is left out. */
export function profileRows(text: Text, suppliers: readonly Supplier[]): readonly ProfileRow[] {
  const { t, euroK, number } = text;
  const count = (value: number | null): string => (value === null ? '' : number(value));
  const euro = (value: number | null): string => (value === null ? '' : euroK(value));
  const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  const rows: readonly (readonly [key: Parameters<typeof label>[0], of: (supplier: Supplier) => string])[] = [
    [
      'years',
      (s) => (s.trackRecordYears === null ? '' : t('suppliers:profile.yearsOf', { count: s.trackRecordYears })),
    ],
    ['clients', (s) => listed(count(s.municipalClients), s.comparableClients)],
    ['references', (s) => count(s.references)],
    ['staff', (s) => count(s.staff)],
    ['team', (s) => teamText(text, s)],
    ['service', (s) => (s.serviceModel === null ? '' : t(`suppliers:profile.model.${s.serviceModel}`))],
    ['continuity', (s) => s.continuity],
    ['control', (s) => listed(s.changeOfControl, s.changeOfControlClause)],
    ['data', (s) => s.dataLocation],
    ['optOut', (s) => listed(optOutText(text, s), s.optOut)],
    ['yearly', (s) => euro(s.yearlyK)],
    ['bid', (s) => euro(s.bidK)],
  ];
  function label(key: keyof typeof labels): string {
    return t(labels[key]);
  }
  return rows.flatMap(([key, of]) => {
    const values = suppliers.map(of);
    if (values.every((value) => value === '')) return [];
    return [{ label: label(key), values, isSame: values.every((value) => value === values[0]) }];
  });
}

const labels = {
  years: 'suppliers:profile.years',
  clients: 'suppliers:profile.clients',
  references: 'suppliers:profile.references',
  staff: 'suppliers:profile.staff',
  team: 'suppliers:profile.team',
  service: 'suppliers:profile.service',
  continuity: 'suppliers:profile.continuity',
  control: 'suppliers:profile.control',
  data: 'suppliers:profile.data',
  optOut: 'suppliers:profile.optOut',
  yearly: 'suppliers:profile.yearly',
  bid: 'suppliers:profile.bid',
} as const;

function teamText({ t, number }: Text, { teamFte, dedicatedFte }: Supplier): string {
  if (teamFte === null) return '';
  if (dedicatedFte === null) return t('suppliers:profile.teamOf', { team: number(teamFte) });
  return t('suppliers:profile.dedicatedOf', { dedicated: number(dedicatedFte), team: number(teamFte) });
}

function optOutText({ t, euroK, number }: Text, { optOutNoticeMonths, optOutCostK }: Supplier): string {
  return [
    ...(optOutNoticeMonths === null ? [] : [t('suppliers:profile.notice', { months: number(optOutNoticeMonths) })]),
    ...(optOutCostK === null ? [] : [optOutCostK === 0 ? t('suppliers:profile.noCost') : euroK(optOutCostK)]),
  ].join(', ');
}

/** A requirement on which the compared really differ: one meets it as an eis and another does not. */
export type RealDifference = {
  readonly requirement: RequirementId;
  readonly answers: readonly {
    readonly supplier: SupplierId;
    readonly offer: Offer | undefined;
    readonly kind: AnswerKind;
  }[];
  /** Value points of all clients together, by which they are sorted. */
  readonly value: number;
};

/** [SU22] Where they really differ on what somebody values, what matters most first. */
export function realDifferences(
  dossier: Dossier,
  suppliers: readonly SupplierId[],
  evidence: Evidence,
): readonly RealDifference[] {
  const holders = new Set<string>(dossier.clients.filter(mayHold).map(({ id }) => id));
  const found = dossier.requirements.flatMap(({ id, isLegal }): RealDifference[] => {
    const offers = new Map<string, Offer>(cellsOf(dossier.offers, id).map((offer) => [offer.supplier, offer]));
    const answers = suppliers.map((supplier) => {
      const offer = offers.get(supplier);
      return { supplier, offer, kind: answerKind(counted(offer, evidence)) };
    });
    const met = answers.filter(({ kind }) => kind === 'met').length;
    if (met === 0 || met === answers.length) return [];
    const value = cellsOf(dossier.positions, id).reduce(
      (sum, { client, priority }) => sum + (priority === null || !holders.has(client) ? 0 : valuePoints[priority]),
      isLegal ? 1000 : 0,
    );
    return value === 0 ? [] : [{ requirement: id, answers, value }];
  });
  return found.toSorted((a, b) => b.value - a.value || spread(b) - spread(a));
}

function spread({ answers }: RealDifference): number {
  const fits = answers.map(({ offer }) => (offer === undefined ? 0 : fitQuarters(offer.fit)));
  return Math.max(...fits) - Math.min(...fits);
}

/** [SU23] Who offers whom more, and that the choice is the clients'. `line`: of those that are compared. */
export function compareSentence(
  text: Text,
  dossier: Dossier,
  line: readonly SupplierLine[],
  evidence: Evidence,
): string {
  const { t } = text;
  const clients = line[0]?.cells.map(({ client }) => client) ?? [];
  const more = line.map(({ supplier, cells }) => ({
    supplier,
    clients: clients.filter((_, at) => {
      const own = hundredths(cells[at]?.[evidence] ?? null);
      return (
        own !== null &&
        line.every(
          (other) => other.supplier === supplier || own > (hundredths(other.cells[at]?.[evidence] ?? null) ?? -1),
        )
      );
    }),
  }));
  const parts = more
    .filter((each) => each.clients.length > 0)
    .map((each) =>
      t('suppliers:side.offersMore', {
        supplier: namesText(text, dossier.suppliers, [each.supplier]),
        clients:
          each.clients.length <= 4
            ? namesText(text, dossier.clients, each.clients)
            : t('suppliers:lead.clients', { count: each.clients.length }),
      }),
    );
  const choice =
    clients.length === 1
      ? t('suppliers:side.choiceOne')
      : t('suppliers:side.choice', { number: numberWord(text, clients.length) });
  if (parts.length === 0) return `${t('suppliers:side.equal')} ${choice}`;
  const said = t(evidence === 'offered' ? 'suppliers:side.moreOffered' : 'suppliers:side.moreProven', {
    list: listText(text, parts),
  });
  return `${said} ${choice}`;
}
