import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Stepper } from '#renderer/ui/frame/stepper.tsx';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';

const PHASES = ['strategy', 'tender', 'organisation'] as const;

export function PhaseStepper() {
  const { t } = useText();
  const phase = useDossier((dossier) => assignmentOf(dossier).phase);
  return (
    <Stepper
      label={t('frame:phases')}
      steps={PHASES.map((id) => ({ id, label: t(`frame:phase.${id}`) }))}
      current={phase}
      onSelect={(next) => void runCommand(editAssignment, { patch: { phase: next } })}
    />
  );
}
