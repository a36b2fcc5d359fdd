import { type AnswerKind, answerKind, answerOf, type Evidence } from '#src/analysis/suppliers/answers.ts';
import { supplierFits } from '#src/analysis/suppliers/fit.ts';
import { knockOutStress, type StressLevel } from '#src/analysis/suppliers/knock-out.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { HandoutRow, HandoutTable } from '#src/views/handout/handout.ts';
import { listText, namesText } from '#src/views/words/names-text.ts';
import type { Parties } from './fit-tables.ts';

/** How many musts of each client each supplier does not do, builds or promises, or leaves without an answer that counts. */
export function mustTable(
  text: Text,
  dossier: Dossier,
  { clients, suppliers }: Parties,
  evidence: Evidence,
): HandoutTable {
  const { t } = text;
  const fits = supplierFits(dossier, evidence);
  const nameOf = new Map<string, string>(clients.map(({ id, name }) => [id, name]));
  const count = (heading: string) => ({ heading, kind: 'count' as const, width: 14 });
  return {
    name: t('handout:sheets.musts'),
    lead: t('handout:leads.musts'),
    fixed: 2,
    columns: [
      { heading: t('handout:columns.supplier'), kind: 'strong', width: 28 },
      { heading: t('handout:columns.client'), kind: 'text', width: 30 },
      count(t('handout:columns.no')),
      count(t('handout:columns.custom')),
      count(t('handout:columns.unknown')),
    ],
    rows: suppliers.flatMap(({ id, name }) =>
      (fits.find(({ supplier }) => supplier === id)?.clients ?? []).map(
        ({ client, mustsNo, mustsCustom, mustsUnknown }) => ({
          cells: [name, nameOf.get(client) ?? '', mustsNo.length, mustsCustom.length, mustsUnknown.length],
        }),
      ),
    ),
  };
}

const missing = ['no', 'custom', 'later', 'unknown'] as const satisfies readonly AnswerKind[];

/** Each must that a supplier does not meet, with whose must it is; what is not done at all comes first. */
export function missingTable(
  text: Text,
  dossier: Dossier,
  { clients, suppliers }: Parties,
  evidence: Evidence,
): HandoutTable {
  const { t } = text;
  const holders = new Set<string>(clients.map(({ id }) => id));
  const musts = dossier.requirements.flatMap((requirement) => {
    const whose = cellsOf(dossier.positions, requirement.id).flatMap(({ client, priority }) =>
      priority === 'M' && holders.has(client) ? [client] : [],
    );
    return whose.length === 0 ? [] : [{ requirement, count: whose.length, who: whoText(text, dossier, whose) }];
  });
  const rows = suppliers.flatMap(({ id, name }) => {
    const byKind = new Map<AnswerKind, HandoutRow[]>(missing.map((kind) => [kind, []]));
    for (const { requirement, count, who } of musts) {
      const offer = answerOf(dossier, requirement.id, id, evidence);
      const kind = answerKind(offer);
      const proof = offer === undefined ? '' : t(`offers:proof.${offer.proof}`);
      const cells = [name, requirement.code, requirement.title, t(`handout:kinds.${kind}`), proof, count, who];
      byKind.get(kind)?.push({ cells });
    }
    return [...byKind.values()].flat();
  });
  return {
    name: t('handout:sheets.mustsMissing'),
    lead: t('handout:leads.mustsMissing', { count: rows.length }),
    fixed: 3,
    columns: [
      { heading: t('handout:columns.supplier'), kind: 'strong', width: 24 },
      { heading: t('handout:columns.code'), kind: 'code', width: 10 },
      { heading: t('handout:columns.requirement'), kind: 'text', width: 50 },
      { heading: t('handout:columns.answer'), kind: 'text', width: 16 },
      { heading: t('handout:proof'), kind: 'text', width: 15 },
      { heading: t('handout:columns.count'), kind: 'count', width: 9 },
      { heading: t('handout:columns.mustOf'), kind: 'text', width: 44 },
    ],
    rows,
  };
}

/** By name up to a number that can be read, else by badge. */
function whoText(text: Text, { clients }: Dossier, ids: readonly string[]): string {
  if (ids.length <= 12) return namesText(text, clients, ids);
  const wanted = new Set(ids);
  return clients.flatMap(({ id, badge }) => (wanted.has(id) ? [badge] : [])).join(' ');
}

/** Who is left as more and more is made knock-out. */
export function knockOutTable(text: Text, dossier: Dossier, { suppliers }: Parties, evidence: Evidence): HandoutTable {
  const { t } = text;
  const nameOf = new Map<string, string>(suppliers.map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[]): string =>
    listText(
      text,
      ids.map((id) => nameOf.get(id) ?? id),
    );
  const { levels } = knockOutStress(dossier, evidence);
  const words = ({ clients }: StressLevel): string =>
    clients === null ? t('suppliers:stress.fixed') : t('suppliers:stress.level', { count: clients });
  return {
    name: t('handout:sheets.knockOut'),
    lead: '',
    fixed: 1,
    columns: [
      { heading: t('handout:columns.mostLeft'), kind: 'strong', width: 34 },
      { heading: t('handout:columns.eisen'), kind: 'count', width: 10 },
      { heading: t('handout:columns.left'), kind: 'text', width: 40 },
      { heading: t('handout:columns.lost'), kind: 'text', width: 40 },
      { heading: t('handout:columns.unsure'), kind: 'text', width: 40 },
    ],
    rows: levels.map((level) => ({
      cells: [
        words(level),
        level.requirements.length,
        names(level.survival.left),
        names(level.survival.lost.map(({ supplier }) => supplier)),
        names(level.survival.unsure.map(({ supplier }) => supplier)),
      ],
    })),
  };
}
