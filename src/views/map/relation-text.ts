import type { Analysis } from '#src/analysis/analysis.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { Text } from '#src/text/text.ts';
import { conflictSentence } from '#src/views/words/conflict-sentence.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { positionPhrase } from '#src/views/words/position-text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import { endsOf, otherEnd, type Relation } from './node-relations.ts';

/** A relation seen from one of its ends. `status` is what a mark beside it shows; null when there is none. */
export type RelationText = {
  /** The other end: `R05 Gespreksopname`, `Merwenburg`. */
  readonly name: string;
  /** What is between them: `must, hoogstens 4 uur`. */
  readonly says: string;
  /** Clashes it is part of, one sentence each. */
  readonly clashes: readonly string[];
};

/** [P44] For list, screen reader and detail. Shows private limits: for the regisseur's own window. */
export function relationText(
  text: Text,
  dossier: Dossier,
  analysis: Analysis,
  relation: Relation,
  node: string,
): RelationText {
  const name = nameOf(dossier, otherEnd(relation, node));
  const isForward = endsOf(relation)[0] === node;
  switch (relation.kind) {
    case 'claim':
      return { name, ...claim(text, dossier, analysis, relation) };
    case 'offer':
      return { name, says: offer(text, dossier, relation), clashes: [] };
    case 'requires':
      return {
        name,
        says: text.t(isForward ? 'mapEdit:relation.requires' : 'mapEdit:relation.requiredBy'),
        clashes: [],
      };
    case 'excludes':
      return { name, says: text.t('mapEdit:relation.excludes'), clashes: [] };
    case 'share':
      return { name, says: share(text, dossier, relation), clashes: [] };
    default:
      return assertNever(relation);
  }
}

export function nameOf({ clients, themes, requirements, suppliers }: Dossier, node: string): string {
  const id = node.slice(node.indexOf('.') + 1);
  const requirement = find(requirements, id);
  if (requirement !== undefined) return `${requirement.code} ${requirement.title}`;
  return find(clients, id)?.name ?? find(suppliers, id)?.name ?? find(themes, id)?.title ?? '';
}

function claim(
  text: Text,
  dossier: Dossier,
  analysis: Analysis,
  { client, requirement: id }: Extract<Relation, { kind: 'claim' }>,
): Omit<RelationText, 'name'> {
  const requirement = find(dossier.requirements, id);
  const position = cellAt(dossier.positions, id, client, clientOf);
  if (requirement === undefined || position === undefined) return { says: '', clashes: [] };
  const conflicts = find(analysis.requirements, id)?.conflicts ?? [];
  const own = conflicts.filter(({ camps }) => camps.some((camp) => camp.includes(client)));
  const says = positionPhrase(text, requirement, position);
  return {
    says: says === '' ? text.t('mapEdit:relation.noPriority') : says,
    clashes: own.map((conflict) => conflictSentence(text, dossier, conflict)),
  };
}

function offer(
  text: Text,
  dossier: Dossier,
  { supplier, requirement: id }: Extract<Relation, { kind: 'offer' }>,
): string {
  const requirement = find(dossier.requirements, id);
  const cell = cellAt(dossier.offers, id, supplier, supplierOf);
  if (requirement === undefined || cell === undefined) return '';
  const value = cell.value === null ? '' : valueText(text, requirement.parameter, cell.value);
  return [fitText(text, cell.fit).toLowerCase(), value].filter((part) => part !== '').join(', ');
}

function share(text: Text, dossier: Dossier, { client, theme }: Extract<Relation, { kind: 'share' }>): string {
  const count = { M: 0, S: 0, C: 0, W: 0 };
  for (const { id } of dossier.requirements.filter((requirement) => requirement.theme === theme)) {
    const priority = cellAt(dossier.positions, id, client, clientOf)?.priority ?? null;
    if (priority !== null) count[priority] += 1;
  }
  return text.t('map:priorities', count);
}
