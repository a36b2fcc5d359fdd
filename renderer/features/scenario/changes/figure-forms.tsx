import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { RequirementField } from './requirement-field.tsx';
import { StepForm, type StepFormProps } from './step-form.tsx';

export function ClientSelect({ value, onChange }: { value: string | null; onChange: (id: string) => void }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients)
    .filter(mayHold)
    .toSorted(byOrder);
  return (
    <Select
      label={t('scenario:edit.client')}
      options={clients.map(({ id, name, hue, badge }) => ({
        value: id as string,
        label: name,
        glyph: <ClientBadge hue={hue} letters={badge} size="xs" />,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

export function InhabitantsForm({ onAdd }: StepFormProps) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const [client, setClient] = useState<string | null>(null);
  const [inhabitants, setInhabitants] = useState<number | null>(null);
  return (
    <StepForm
      onAdd={onAdd}
      step={() => (client === null || inhabitants === null ? null : { kind: 'inhabitants', client, inhabitants })}
    >
      <ClientSelect
        value={client}
        onChange={(id) => {
          setClient(id);
          setInhabitants(find(clients, id)?.inhabitants ?? null);
        }}
      />
      <NumberField
        label={t('scenario:edit.inhabitants')}
        value={inhabitants}
        onChange={setInhabitants}
        minValue={0}
        maxValue={1e9}
        step={1}
      />
    </StepForm>
  );
}

type Amounts = { readonly onceK: number | null; readonly yearK: number | null };

function AmountFields({ amounts, onChange }: { amounts: Amounts; onChange: (amounts: Amounts) => void }) {
  const { t } = useText();
  return (
    <>
      <NumberField
        label={t('scenario:edit.once')}
        value={amounts.onceK}
        onChange={(onceK) => onChange({ ...amounts, onceK })}
        minValue={0}
        maxValue={1e6}
      />
      <NumberField
        label={t('scenario:edit.year')}
        value={amounts.yearK}
        onChange={(yearK) => onChange({ ...amounts, yearK })}
        minValue={0}
        maxValue={1e6}
      />
    </>
  );
}

export function BudgetForm({ onAdd }: StepFormProps) {
  const { budgetOnceK, budgetYearK } = useDossier(assignmentOf);
  const [amounts, setAmounts] = useState<Amounts>({ onceK: budgetOnceK, yearK: budgetYearK });
  return (
    <StepForm onAdd={onAdd} step={() => ({ kind: 'budget', ...amounts })}>
      <AmountFields amounts={amounts} onChange={setAmounts} />
    </StepForm>
  );
}

export function CostForm({ onAdd }: StepFormProps) {
  const [requirement, setRequirement] = useState<Requirement | null>(null);
  const [amounts, setAmounts] = useState<Amounts>({ onceK: null, yearK: null });
  return (
    <StepForm
      onAdd={onAdd}
      step={() => (requirement === null ? null : { kind: 'cost', requirement: requirement.id, ...amounts })}
    >
      <RequirementField
        value={requirement}
        onChange={(chosen) => {
          setRequirement(chosen);
          setAmounts({ onceK: chosen?.costOnceK ?? null, yearK: chosen?.costYearK ?? null });
        }}
      />
      <AmountFields amounts={amounts} onChange={setAmounts} />
    </StepForm>
  );
}

export function StartForm({ onAdd }: StepFormProps) {
  const { t } = useText();
  const [months, setMonths] = useState<number | null>(6);
  return (
    <StepForm
      onAdd={onAdd}
      step={() => (months === null || months === 0 ? null : { kind: 'start', months: Math.round(months) })}
    >
      <NumberField
        label={t('scenario:edit.months')}
        value={months}
        onChange={setMonths}
        minValue={-120}
        maxValue={120}
        step={1}
      />
    </StepForm>
  );
}
