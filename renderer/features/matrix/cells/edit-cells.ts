import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { type CellEdits, editCells } from '#src/commands/cells/edit-cells.ts';
import { clearOffers } from '#src/commands/offers/clear-offers.ts';
import { clearPositions } from '#src/commands/positions/clear-positions.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import { setPriorities } from '#src/commands/positions/set-priorities.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import { removeRequirements } from '#src/commands/requirements/remove-requirements.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf, type Priority } from '#src/dossier/position.ts';
import { type SelectedCells, selectedCells } from './selected-cells.ts';

type Where = Pick<MatrixModel, 'rows' | 'columns'>;

/** One priority, or none, in every selected cell of a client; false when there is no such cell. */
export function setLetter(where: Where, priority: Priority | null): boolean {
  const cells = positionsIn(selectedCells(where));
  const [first, ...others] = cells;
  if (first === undefined) return false;
  const stamp = { by: null, at: now() };
  if (others.length > 0)
    void runCommand(setPriorities, { cells, priority, ...stamp }, { toast: setText(cells.length, priority) });
  else void runCommand(setPosition, { ...first, patch: { priority }, ...stamp });
  return true;
}

function setText(count: number, priority: Priority | null): string {
  const { t } = currentText();
  const value = priority === null ? t('frame:details.noPriority') : t(`analysis:priorities.${priority}`);
  return t('done:set', { count, value });
}

/** [W28] Empties the selected cells; on requirements alone it removes those. Either way with a way back in the toast. */
export function clearCells(where: Where): boolean {
  const selected = selectedCells(where);
  const { requirements, columns } = selected;
  if (requirements.length === 0) return false;
  if (columns.every((column) => column === titleColumn)) return removeRows(requirements);
  const positions = positionsIn(selected);
  const offers = offersIn(selected);
  const costs = costsIn(selected);
  if (positions.length + offers.length + costs.length === 0) return false;
  const toast = currentText().t('done:cleared', { count: heldIn({ positions, offers, costs }) });
  if (offers.length + costs.length === 0) void runCommand(clearPositions, { cells: positions }, { toast });
  else if (positions.length + costs.length === 0) void runCommand(clearOffers, { cells: offers }, { toast });
  else if (costs.length === 1 && costs[0] !== undefined && positions.length + offers.length === 0)
    void runCommand(editRequirement, costs[0], { toast });
  else void runCommand(editCells, clearing({ positions, offers, costs }), { toast });
  return true;
}

/** Says what went, with a way back. */
export function removeRows(requirements: readonly RequirementId[]): boolean {
  const { t } = currentText();
  const { code = '', title = '' } = find(currentDossier().requirements, requirements[0] ?? '') ?? {};
  const toast =
    requirements.length === 1
      ? t('matrix:removed', { code, title })
      : t('matrix:removedMany', { count: requirements.length });
  void runCommand(removeRequirements, { ids: [...requirements] }, { toast });
  return true;
}

type PositionAddress = { readonly requirement: RequirementId; readonly client: ClientId };
type OfferAddress = { readonly requirement: RequirementId; readonly supplier: SupplierId };
type CostPatch = { readonly id: RequirementId; readonly patch: { costOnceK: null } | { costYearK: null } };

/** Every selected cell of a client. */
export function selectedPositions(where: Where): readonly PositionAddress[] {
  return positionsIn(selectedCells(where));
}

function positionsIn({ requirements, columns }: SelectedCells): PositionAddress[] {
  const clients = columns.flatMap((column) => (isKind(column, 'client') ? [column.client.id] : []));
  return requirements.flatMap((requirement) => clients.map((client) => ({ requirement, client })));
}

function offersIn({ requirements, columns }: SelectedCells): OfferAddress[] {
  const suppliers = columns.flatMap((column) => (isKind(column, 'supplier') ? [column.supplier.id] : []));
  return requirements.flatMap((requirement) => suppliers.map((supplier) => ({ requirement, supplier })));
}

function costsIn({ requirements, columns }: SelectedCells): CostPatch[] {
  const costs = columns.flatMap((column) => (isKind(column, 'cost') ? [column.cost] : []));
  return requirements.flatMap((id) =>
    costs.map((cost) => ({ id, patch: cost === 'once' ? { costOnceK: null } : { costYearK: null } })),
  );
}

type AnyColumn = SelectedCells['columns'][number];
type ColumnOf<K> = Extract<Exclude<AnyColumn, typeof titleColumn>, { readonly kind: K }>;

function isKind<K extends 'client' | 'supplier' | 'cost'>(
  column: AnyColumn,
  kind: K,
): column is ColumnOf<K> & AnyColumn {
  return column !== titleColumn && column.kind === kind;
}

type Clearing = {
  readonly positions: readonly PositionAddress[];
  readonly offers: readonly OfferAddress[];
  readonly costs: readonly CostPatch[];
};

/** How many cells hold something to clear. */
function heldIn({ positions, offers, costs }: Clearing): number {
  const dossier = currentDossier();
  const held = [
    positions.filter(({ requirement, client }) => cellAt(dossier.positions, requirement, client, clientOf)),
    offers.filter(({ requirement, supplier }) => cellAt(dossier.offers, requirement, supplier, supplierOf)),
    costs.filter(({ id, patch }) => {
      const requirement = find(dossier.requirements, id);
      return ('costOnceK' in patch ? requirement?.costOnceK : requirement?.costYearK) !== null;
    }),
  ];
  return held.reduce((sum, { length }) => sum + length, 0);
}

/** Cells of several kinds in one step; only those that hold something. */
function clearing({ positions, offers, costs }: Clearing): CellEdits {
  const dossier = currentDossier();
  const empty = { priority: null, wish: null, limits: null, reason: '' } as const;
  const patches = new Map<RequirementId, CellEdits['requirements'][number]['patch']>();
  for (const { id, patch } of costs) patches.set(id, { ...patches.get(id), ...patch });
  return {
    how: 'clear',
    positions: positions
      .filter(({ requirement, client }) => cellAt(dossier.positions, requirement, client, clientOf) !== undefined)
      .map((cell) => ({ ...cell, patch: empty })),
    offers: offers
      .filter(({ requirement, supplier }) => cellAt(dossier.offers, requirement, supplier, supplierOf) !== undefined)
      .map((cell) => ({ ...cell, patch: null })),
    requirements: [...patches].map(([id, patch]) => ({ id, patch })),
    by: null,
    at: now(),
  };
}
