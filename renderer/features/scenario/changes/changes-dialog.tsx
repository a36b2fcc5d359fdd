import { X } from 'lucide-react';
import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { removeStep, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { stepText } from '#src/views/scenarios/scenario-words.ts';
import css from './changes.module.css';
import { BudgetForm, CostForm, InhabitantsForm, StartForm } from './figure-forms.tsx';
import { ClientForm, SupplierForm } from './party-forms.tsx';
import { PositionForm } from './position-form.tsx';

export const changeKinds = {
  'client-joins': ClientForm,
  'supplier-joins': SupplierForm,
  inhabitants: InhabitantsForm,
  budget: BudgetForm,
  position: PositionForm,
  cost: CostForm,
  start: StartForm,
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** What the scenario changes, each to be taken out again, and a form for one more. */
export function ChangesDialog({ first, onClose }: { first: ChangeKind; onClose: () => void }) {
  const { t } = useText();
  const [kind, setKind] = useState(first);
  const count = useScenario((state) => state.steps.length);
  const Form = changeKinds[kind];
  return (
    <Dialog
      title={t('scenario:edit.title')}
      size="md"
      isOpen
      onOpenChange={onClose}
      actions={<Button onPress={onClose}>{t('scenario:edit.done')}</Button>}
    >
      <StepList />
      <div className={css.new}>
        <Select
          label={t('scenario:edit.kind')}
          options={(Object.keys(changeKinds) as ChangeKind[]).map((value) => ({
            value,
            label: t(`scenario:edit.kinds.${value}`),
          }))}
          value={kind}
          onChange={setKind}
        />
        <Form key={`${kind} ${count}`} onAdd={() => {}} />
      </div>
    </Dialog>
  );
}

function StepList() {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const steps = useScenario((state) => state.steps);
  if (steps.length === 0) return null;
  return (
    <section className={css.steps}>
      <h3>{t('scenario:edit.steps')}</h3>
      <ol>
        {steps.map((step, index) => {
          const words = stepText(text, dossier, steps, step);
          return (
            <li key={`${index} ${words}`}>
              <span>{words}</span>
              <IconButton
                size="sm"
                icon={X}
                label={t('scenario:edit.remove', { step: words })}
                onPress={() => removeStep(step)}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
