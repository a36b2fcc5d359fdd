import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { showReadinessPart } from '#renderer/store/readiness.ts';
import { currentText } from '#renderer/store/settings.ts';
import {
  addBenefit,
  addPilot,
  editBenefit,
  editPilot,
  removeBenefit,
  removePilot,
} from '#src/commands/records/readiness-commands.ts';
import type { Benefit } from '#src/dossier/benefit.ts';
import type { BenefitId, PilotId } from '#src/dossier/ids.ts';
import type { Pilot } from '#src/dossier/pilot.ts';

// What is done to pilots and benefits, each one intention and so one step of undo.

export function newPilot(): void {
  showReadinessPart('pilot');
  void runCommand(addPilot, { id: freshId<PilotId>(), fields: { title: currentText().t('pilot:pilots.new') } });
}

export function changePilot(id: PilotId, patch: Partial<Omit<Pilot, 'id'>>): void {
  void runCommand(editPilot, { id, patch });
}

export function dropPilot(id: PilotId): void {
  void runCommand(removePilot, { id }, { toast: currentText().t('pilot:pilots.removed') });
}

export function newBenefit(): void {
  showReadinessPart('pilot');
  void runCommand(addBenefit, { id: freshId<BenefitId>(), fields: { title: currentText().t('pilot:benefits.new') } });
}

export function changeBenefit(id: BenefitId, patch: Partial<Omit<Benefit, 'id'>>): void {
  void runCommand(editBenefit, { id, patch });
}

export function dropBenefit(id: BenefitId): void {
  void runCommand(removeBenefit, { id }, { toast: currentText().t('pilot:benefits.removed') });
}
