import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { HandoutTable } from '#src/views/handout/handout.ts';
import { concessionProof, concessionText } from '#src/views/suppliers/concession-words.ts';

const measures = ['fewest', 'lightest', 'fairest'] as const;

/** The smallest sets of each supplier by each measure, with the proof that fewer is impossible. */
export function setTable(text: Text, dossier: Dossier, found: readonly SupplierConcessions[]): HandoutTable {
  const { t } = text;
  return {
    name: t('handout:sheets.sets'),
    lead: t('handout:about.concessionsMeaning'),
    fixed: 2,
    columns: [
      { heading: t('handout:columns.supplier'), kind: 'strong', width: 28 },
      { heading: t('handout:columns.measure'), kind: 'text', width: 14 },
      { heading: t('handout:columns.count'), kind: 'count', width: 10 },
      { heading: t('handout:columns.weight'), kind: 'figure', width: 10 },
      { heading: t('handout:columns.most'), kind: 'count', width: 12 },
      { heading: t('handout:columns.proof'), kind: 'text', width: 80 },
    ],
    rows: found.flatMap((each) =>
      measures.map((measure) => {
        const { count, weight, most } = each[measure];
        const name = find(dossier.suppliers, each.supplier)?.name ?? each.supplier;
        const isPossible = each.lawless.length === 0;
        return {
          cells: [
            name,
            t(`suppliers:concessions.${measure}`),
            isPossible ? count : t('suppliers:concessions.cannot'),
            isPossible ? weight : null,
            isPossible ? most : null,
            measure === 'fewest' ? concessionProof(dossier, text, each) : '',
          ],
        };
      }),
    ),
  };
}

/** Each concession: who gives what, and why. */
export function concessionTable(text: Text, dossier: Dossier, found: readonly SupplierConcessions[]): HandoutTable {
  const { t } = text;
  return {
    name: t('handout:sheets.concessions'),
    lead: '',
    fixed: 2,
    columns: [
      { heading: t('handout:columns.supplier'), kind: 'strong', width: 26 },
      { heading: t('handout:columns.measure'), kind: 'text', width: 22 },
      { heading: t('handout:columns.client'), kind: 'text', width: 26 },
      { heading: t('handout:columns.code'), kind: 'code', width: 10 },
      { heading: t('handout:columns.requirement'), kind: 'text', width: 44 },
      { heading: t('handout:columns.weight'), kind: 'figure', width: 10 },
      { heading: t('handout:columns.why'), kind: 'text', width: 70 },
    ],
    rows: found.flatMap((each) => {
      if (each.lawless.length > 0) return [];
      const name = find(dossier.suppliers, each.supplier)?.name ?? each.supplier;
      return alike(each).flatMap((those) =>
        each[those[0]].concessions.map((concession) => {
          const requirement = find(dossier.requirements, concession.requirement);
          return {
            cells: [
              name,
              those.map((measure) => t(`suppliers:concessions.${measure}`)).join(', '),
              find(dossier.clients, concession.client)?.name ?? concession.client,
              requirement?.code ?? '',
              requirement?.title ?? concession.requirement,
              concession.weight,
              concessionText(dossier, text, each.supplier, concession),
            ],
          };
        }),
      );
    }),
  };
}

type Measure = (typeof measures)[number];

/** Measures by which the same is given, together. */
function alike(found: SupplierConcessions): readonly (readonly [Measure, ...Measure[]])[] {
  const groups = new Map<string, [Measure, ...Measure[]]>();
  for (const measure of measures) {
    const key = found[measure].concessions
      .map(({ client, requirement, kind }) => `${client} ${requirement} ${kind}`)
      .toSorted()
      .join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [measure]);
    else group.push(measure);
  }
  return [...groups.values()];
}
