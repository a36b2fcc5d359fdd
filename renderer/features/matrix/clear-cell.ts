import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { currentText } from '#renderer/store/settings.ts';
import { clearOffers } from '#src/commands/offers/clear-offers.ts';
import { clearPositions } from '#src/commands/positions/clear-positions.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import { removeRequirements } from '#src/commands/requirements/remove-requirements.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { find } from '#src/base/table.ts';
import { titleColumn } from './matrix-view.ts';

/** Empties a cell; on the requirement itself it removes the requirement, with a way back in the toast. */
export function clearCell(requirement: RequirementId, column: string): boolean {
  const [kind, id = ''] = splitKey(column);
  switch (kind) {
    case 'client':
      void runCommand(clearPositions, { cells: [{ requirement, client: id as ClientId }] });
      return true;
    case 'supplier':
      void runCommand(clearOffers, { cells: [{ requirement, supplier: id as SupplierId }] });
      return true;
    case 'cost':
      void runCommand(editRequirement, {
        id: requirement,
        patch: id === 'once' ? { costOnceK: null } : { costYearK: null },
      });
      return true;
    case titleColumn: {
      const { code = '', title = '' } = find(currentDossier().requirements, requirement) ?? {};
      const toast = currentText().t('matrix:removed', { code, title });
      void runCommand(removeRequirements, { ids: [requirement] }, { toast });
      return true;
    }
    default:
      return false;
  }
}

/** `client.abc` → client and abc. Ids may hold dots themselves. */
export function splitKey(column: string): readonly [kind: string, id: string] {
  const dot = column.indexOf('.');
  return dot < 0 ? [column, ''] : [column.slice(0, dot), column.slice(dot + 1)];
}
