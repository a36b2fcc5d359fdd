import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import { badgeFor } from '#src/dossier/badge.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { StepForm, type StepFormProps } from './step-form.tsx';

const nobody = '';

/** Badges that stand in the dossier or come by a step. */
function useTaken(): ReadonlySet<string> {
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const steps = useScenario((state) => state.steps);
  return new Set([
    ...[...clients, ...suppliers].map(({ badge }) => badge),
    ...steps.flatMap((step) => ('badge' in step ? [step.badge] : [])),
  ]);
}

/** One more municipality: drawn up like one that is there, or with nothing said yet. */
export function ClientForm({ onAdd }: StepFormProps) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients)
    .filter(mayHold)
    .toSorted(byOrder);
  const taken = useTaken();
  const [name, setName] = useState('');
  const [inhabitants, setInhabitants] = useState<number | null>(null);
  const [like, setLike] = useState<string>(clients[0]?.id ?? nobody);
  const step = (): ScenarioStep | null => {
    const title = name.trim();
    if (title === '') return null;
    const badge = badgeFor(title, taken);
    return {
      kind: 'client-joins',
      id: freshId(),
      name: title,
      badge,
      inhabitants,
      like: like === nobody ? null : like,
    };
  };
  return (
    <StepForm step={step} onAdd={onAdd}>
      <TextField label={t('scenario:edit.name')} value={name} onChange={setName} autoFocus maxLength={200} />
      <NumberField
        label={t('scenario:edit.inhabitants')}
        value={inhabitants}
        onChange={setInhabitants}
        minValue={0}
        maxValue={1e9}
        step={1}
      />
      <Select
        label={t('scenario:edit.like')}
        options={[
          ...clients.map(({ id, name: label, hue, badge }) => ({
            value: id as string,
            label,
            glyph: <ClientBadge hue={hue} letters={badge} size="xs" />,
          })),
          { value: nobody, label: t('scenario:edit.likeNobody') },
        ]}
        value={like}
        onChange={setLike}
      />
    </StepForm>
  );
}

export function SupplierForm({ onAdd }: StepFormProps) {
  const { t } = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers).toSorted(byOrder);
  const taken = useTaken();
  const [name, setName] = useState('');
  const [like, setLike] = useState<string>(suppliers[0]?.id ?? nobody);
  const step = (): ScenarioStep | null => {
    const title = name.trim();
    if (title === '') return null;
    const badge = badgeFor(title, taken);
    return { kind: 'supplier-joins', id: freshId(), name: title, badge, like: like === nobody ? null : like };
  };
  return (
    <StepForm step={step} onAdd={onAdd}>
      <TextField label={t('scenario:edit.name')} value={name} onChange={setName} autoFocus maxLength={200} />
      <Select
        label={t('scenario:edit.like')}
        options={[
          ...suppliers.map(({ id, name: label, badge }) => ({
            value: id as string,
            label,
            glyph: <SupplierHexagon letters={badge} />,
          })),
          { value: nobody, label: t('scenario:edit.likeNoSupplier') },
        ]}
        value={like}
        onChange={setLike}
      />
    </StepForm>
  );
}
