import { cellAt, cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';

/** Two things on the map that have to do with each other, named so that it can be drawn, said and taken away. */
export type Relation =
  | { readonly kind: 'claim'; readonly client: ClientId; readonly requirement: RequirementId }
  | { readonly kind: 'offer'; readonly supplier: SupplierId; readonly requirement: RequirementId }
  /** `from` makes no sense without `to`. */
  | { readonly kind: 'requires'; readonly from: RequirementId; readonly to: RequirementId }
  | { readonly kind: 'excludes'; readonly from: RequirementId; readonly to: RequirementId }
  /** Of a theme: what one client wants of it together. */
  | { readonly kind: 'share'; readonly client: ClientId; readonly theme: ThemeId };

/** [P44] The relations of a node, in the order they are walked: clients, suppliers, then what it requires and excludes. */
export function relationsOf(dossier: Dossier, node: string): readonly Relation[] {
  const at = node.indexOf('.');
  const id = node.slice(at + 1);
  switch (node.slice(0, at)) {
    case 'requirement':
      return ofRequirement(dossier, id as RequirementId);
    case 'client':
      return ofClient(dossier, id as ClientId);
    case 'supplier':
      return ofSupplier(dossier, id as SupplierId);
    case 'theme':
      return ofTheme(dossier, id as ThemeId);
    default:
      return [];
  }
}

function ofRequirement(dossier: Dossier, id: RequirementId): readonly Relation[] {
  const own = find(dossier.requirements, id);
  if (own === undefined) return [];
  const claims = new Map(cellsOf(dossier.positions, id).map((cell) => [cell.client, cell]));
  const offers = new Map(cellsOf(dossier.offers, id).map((cell) => [cell.supplier, cell]));
  const clients = dossier.clients.toSorted(byOrder).filter((client) => claims.has(client.id));
  const suppliers = dossier.suppliers.toSorted(byOrder).filter((supplier) => offers.has(supplier.id));
  const incoming = dossier.requirements.filter(({ id: other }) => other !== id);
  return [
    ...clients.map(({ id: client }) => ({ kind: 'claim', client, requirement: id }) as const),
    ...suppliers.map(({ id: supplier }) => ({ kind: 'offer', supplier, requirement: id }) as const),
    ...own.requires.map((to) => ({ kind: 'requires', from: id, to }) as const),
    ...incoming
      .filter(({ requires }) => requires.includes(id))
      .map(({ id: from }) => ({ kind: 'requires', from, to: id }) as const),
    ...own.excludes.map((to) => ({ kind: 'excludes', from: id, to }) as const),
    ...incoming
      .filter(({ excludes }) => excludes.includes(id))
      .map(({ id: from }) => ({ kind: 'excludes', from, to: id }) as const),
  ];
}

function ofClient(dossier: Dossier, client: ClientId): readonly Relation[] {
  return onMap(dossier)
    .filter((requirement) => cellAt(dossier.positions, requirement, client, clientOf) !== undefined)
    .map((requirement) => ({ kind: 'claim', client, requirement }));
}

function ofSupplier(dossier: Dossier, supplier: SupplierId): readonly Relation[] {
  return onMap(dossier)
    .filter((requirement) => cellAt(dossier.offers, requirement, supplier, supplierOf) !== undefined)
    .map((requirement) => ({ kind: 'offer', supplier, requirement }));
}

function ofTheme(dossier: Dossier, theme: ThemeId): readonly Relation[] {
  const wanted = new Set(
    dossier.requirements
      .filter((requirement) => requirement.theme === theme)
      .flatMap(({ id }) => cellsOf(dossier.positions, id).map(({ client }) => client)),
  );
  const clients = dossier.clients.toSorted(byOrder).filter(({ id }) => wanted.has(id));
  return clients.map(({ id }) => ({ kind: 'share', client: id, theme }));
}

/** Requirements in the order in which they stand: theme by theme. */
function onMap({ themes, requirements }: Dossier): readonly RequirementId[] {
  const rank = new Map(themes.toSorted(byOrder).map(({ id }, index) => [id, index]));
  return requirements
    .toSorted((a, b) => (rank.get(a.theme) ?? 0) - (rank.get(b.theme) ?? 0) || byOrder(a, b))
    .map(({ id }) => id);
}

export function relationId(relation: Relation): string {
  const [from, to] = endsOf(relation);
  return `${relation.kind} ${from} ${to}`;
}

/** The two nodes it runs between, as they are written in `relation`. */
export function endsOf(relation: Relation): readonly [from: string, to: string] {
  switch (relation.kind) {
    case 'claim':
      return [`client.${relation.client}`, `requirement.${relation.requirement}`];
    case 'offer':
      return [`requirement.${relation.requirement}`, `supplier.${relation.supplier}`];
    case 'share':
      return [`client.${relation.client}`, `theme.${relation.theme}`];
    case 'requires':
    case 'excludes':
      return [`requirement.${relation.from}`, `requirement.${relation.to}`];
  }
}

/** Seen from one end: the other. */
export function otherEnd(relation: Relation, node: string): string {
  const [from, to] = endsOf(relation);
  return from === node ? to : from;
}

/** [P45] What can come to be between two nodes, whichever is named first; empty where nothing can. */
export type LinkChoice = 'claim' | 'offer' | 'requires' | 'requiredBy' | 'excludes';

export function choicesBetween(from: string, to: string): readonly LinkChoice[] {
  const kinds = [from, to].map((node) => node.slice(0, node.indexOf('.')));
  if (from === to) return [];
  if (kinds[0] === 'requirement' && kinds[1] === 'requirement') return ['requires', 'requiredBy', 'excludes'];
  if (kinds.includes('requirement') && kinds.includes('client')) return ['claim'];
  if (kinds.includes('requirement') && kinds.includes('supplier')) return ['offer'];
  return [];
}
