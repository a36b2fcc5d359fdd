import type { FormEvent, ReactNode } from 'react';
import { addStep } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import css from './changes.module.css';

export interface StepFormProps {
  /** Called when the step is part of the scenario. */
  onAdd: () => void;
}

/** Fields of one step and the button that adds it; `step` answers null while something is missing. */
export function StepForm({
  step,
  onAdd,
  children,
}: StepFormProps & { step: () => ScenarioStep | null; children: ReactNode }) {
  const { t } = useText();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const made = step();
    if (made === null) return;
    addStep(made);
    onAdd();
  };
  return (
    <form className={css.form} onSubmit={submit}>
      {children}
      <Button type="submit" variant="primary">
        {t('scenario:edit.add')}
      </Button>
    </form>
  );
}
