import { useDossier } from '#renderer/store/document.ts';
import { showPhase } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { Stepper } from '#renderer/ui/frame/stepper.tsx';
import { dossierPhase, gateState, phases } from '#src/analysis/readiness/gate-state.ts';

/** [RY20] Where the dossier is and which gates are open; a phase leads to its checklist. */
export function PhaseStepper() {
  const { t } = useText();
  const phase = useDossier(dossierPhase);
  const conditions = useDossier((dossier) => dossier.conditions);
  const steps = phases.map((id) => {
    const { met, total } = gateState({ conditions }, id, '');
    return {
      id,
      label: t(`frame:phase.${id}`),
      note: total === 0 ? undefined : t('phases:met', { met, of: total }),
      isOpen: met < total,
    };
  });
  return <Stepper label={t('frame:phases')} steps={steps} current={phase} onSelect={showPhase} />;
}
