import type { Analysis } from '#src/analysis/analysis.ts';
import { coverageOf } from '#src/analysis/coverage.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import type { Text } from '#src/text/text.ts';
import { conflictSentence } from '#src/views/words/conflict-sentence.ts';
import { positionPhrase } from '#src/views/words/position-text.ts';
import { reasonSentence } from '#src/views/words/reason-sentence.ts';
import { hiddenConflicts } from './hidden-conflicts.ts';
import type { MapNode } from './lanes.ts';
import { mostAgainst } from './most-against.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { standsAs } from '#src/views/words/stands-as.ts';

/** What a screen reader says at a node: the node and its relations in one sentence. For the regisseur's own window. */
export function nodeLabel(
  text: Text,
  dossier: Dossier,
  analysis: Analysis,
  rollups: readonly ThemeRollup[],
  node: MapNode,
): string {
  switch (node.kind) {
    case 'client':
      return clientLabel(text, dossier, analysis, node.record);
    case 'ssc':
      return text.t('map:tree.ssc', { name: find(dossier.clients, node.record)?.name ?? '' });
    case 'theme':
      return themeLabel(text, dossier, rollups, node.record);
    case 'requirement':
      return requirementLabel(text, dossier, analysis, node.record);
    case 'supplier':
      return supplierLabel(text, dossier, analysis, node.record);
    case 'more':
      return moreLabel(text, rollups, node);
    case 'bank':
    case 'title':
    case 'empty':
    case 'place':
      return nodeName(text, dossier, node);
    default:
      return assertNever(node);
  }
}

function moreLabel(
  { t, number }: Text,
  rollups: readonly ThemeRollup[],
  { theme, hidden }: Extract<MapNode, { kind: 'more' }>,
): string {
  const rollup = rollups.find((each) => each.theme === theme);
  const conflicts = rollup === undefined ? 0 : hiddenConflicts(rollup, hidden);
  const words = t('map:more', { count: hidden });
  return conflicts === 0 ? words : `${words}, ${t('map:counts.conflicts', { number: number(conflicts) })}`;
}

/** Its plain name, cheap enough for every node at once. */
export function nodeName(text: Text, dossier: Dossier, node: MapNode): string {
  switch (node.kind) {
    case 'client':
    case 'ssc':
      return find(dossier.clients, node.record)?.name ?? '';
    case 'theme':
      return find(dossier.themes, node.record)?.title ?? '';
    case 'requirement':
    case 'place':
      return find(dossier.requirements, node.record)?.title ?? '';
    case 'supplier':
      return find(dossier.suppliers, node.record)?.name ?? '';
    case 'more':
      return text.t('map:more', { count: node.hidden });
    case 'bank':
    case 'title':
    case 'empty':
      return text.t(`map:lanes.${node.lane}`);
    default:
      return assertNever(node);
  }
}

function clientLabel(text: Text, dossier: Dossier, analysis: Analysis, id: string): string {
  const totals = find(analysis.totals.clients, id);
  const against = mostAgainst(analysis.clashes, id);
  return said([
    find(dossier.clients, id)?.name ?? '',
    text.t('map:priorities', totals?.count ?? { M: 0, S: 0, C: 0, W: 0 }),
    counted(text, 'conflicts', totals?.inConflict),
    against === null ? '' : text.t('map:tree.against', { name: find(dossier.clients, against.client)?.name ?? '' }),
  ]);
}

/** Parts of a label with something to say. */
function said(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

type Counted = 'shared' | 'conflicts' | 'unique' | 'standard' | 'partial' | 'no' | 'unknown';

/** What there is none of is left unsaid: a listener hears every word in turn. */
function counted(text: Text, what: Counted, count = 0): string {
  return count === 0 ? '' : text.t(`map:tree.${what}`, { count });
}

function themeLabel(text: Text, dossier: Dossier, rollups: readonly ThemeRollup[], id: string): string {
  const rollup = rollups.find((each) => each.theme === id);
  return said([
    find(dossier.themes, id)?.title ?? '',
    text.t('map:tree.requirements', { count: rollup?.cards.length ?? 0 }),
    counted(text, 'shared', (rollup?.sharing.shared ?? 0) + (rollup?.sharing.complementary ?? 0)),
    counted(text, 'conflicts', rollup?.sharing.conflicting),
    counted(text, 'unique', rollup?.sharing.unique),
  ]);
}

/** Clients in the order of the lane, each with its claim; then what that comes to. */
function requirementLabel(text: Text, dossier: Dossier, analysis: Analysis, id: string): string {
  const requirement = find(dossier.requirements, id);
  const one = find(analysis.requirements, id);
  if (requirement === undefined || one === undefined) return '';
  const { code, title } = requirement;
  const cells = new Map(cellsOf(dossier.positions, id).map((position) => [position.client, position]));
  const positions = dossier.clients.toSorted(byOrder).flatMap((client) => {
    const position = cells.get(client.id);
    return position === undefined ? [] : [`${client.name} ${positionPhrase(text, requirement, position)}`];
  });
  if (positions.length === 0) return text.t('map:tree.silent', { code, title });
  const sharing =
    one.conflicts.length > 0
      ? one.conflicts.map((conflict) => conflictSentence(text, dossier, conflict)).join(' ')
      : reasonSentence(text, dossier, one.reason);
  const status = text.t(`analysis:sharing.${standsAs(one)}`).toLowerCase();
  return text.t('map:tree.requirement', { code, title, status, sharing, positions: positions.join('; ') });
}

function supplierLabel(text: Text, dossier: Dossier, analysis: Analysis, id: string): string {
  const totals = find(analysis.totals.suppliers, id);
  const lowest = coverageOf(analysis, id as SupplierId).lowest;
  return said([
    find(dossier.suppliers, id)?.name ?? '',
    lowest === null ? '' : `${text.number(Math.round(lowest * 100))}% ${text.t('map:lowestCoverage')}`,
    counted(text, 'standard', totals?.standard),
    counted(text, 'partial', totals?.partial),
    counted(text, 'no', totals?.no),
    counted(text, 'unknown', totals?.unknown),
  ]);
}
