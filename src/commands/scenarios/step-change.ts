import { assertNever } from '#src/base/assert-never.ts';
import { refuse, type Result } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import { editClient } from '#src/commands/clients/edit-client.ts';
import { removeClient } from '#src/commands/clients/remove-client.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import { removeSupplier } from '#src/commands/suppliers/remove-supplier.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { type Attempted, attemptOn } from './attempt-on.ts';
import { classing } from './classing.ts';
import { clientJoining, supplierJoining } from './joining.ts';

/** One step by the ordinary command a person would have given. Refused with `no-effect` where the dossier holds no such thing. */
export function stepChange(dossier: Dossier, step: ScenarioStep): Result<Attempted> {
  switch (step.kind) {
    case 'client-leaves':
      return attemptOn(dossier, removeClient, { id: step.client });
    case 'supplier-leaves':
      return attemptOn(dossier, removeSupplier, { id: step.supplier });
    case 'client-joins':
      return clientJoining(dossier, step);
    case 'supplier-joins':
      return supplierJoining(dossier, step);
    case 'inhabitants':
      return attemptOn(dossier, editClient, { id: step.client, patch: { inhabitants: step.inhabitants } });
    case 'budget':
      return attemptOn(dossier, editAssignment, { patch: { budgetOnceK: step.onceK, budgetYearK: step.yearK } });
    case 'position': {
      const { requirement, client, priority, wish, limits } = step;
      const patch = { priority, wish, limits };
      return attemptOn(dossier, setPosition, { requirement, client, patch, by: null, at: null });
    }
    case 'cost':
      return attemptOn(dossier, editRequirement, {
        id: step.requirement,
        patch: { costOnceK: step.onceK, costYearK: step.yearK },
      });
    case 'classes':
      return classing(dossier, step);
    case 'start':
      return refuse('no-effect');
    default:
      return assertNever(step);
  }
}

/** The first id the step is about that the dossier does not have (any more); null when all are there. */
export function missingOf(dossier: Dossier, step: ScenarioStep): string | null {
  if (step.kind === 'classes') {
    if (step.client !== null && !has(dossier.clients, step.client)) return step.client;
    return step.requirements.some((id) => has(dossier.requirements, id)) ? null : (step.requirements[0] ?? '');
  }
  if ('client' in step && !has(dossier.clients, step.client)) return step.client;
  if ('supplier' in step && !has(dossier.suppliers, step.supplier)) return step.supplier;
  return 'requirement' in step && !has(dossier.requirements, step.requirement) ? step.requirement : null;
}
