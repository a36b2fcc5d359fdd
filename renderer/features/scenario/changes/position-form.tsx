import { useState } from 'react';
import { currentDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { cellAt } from '#src/base/grid.ts';
import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import { clientOf, type Priority, priorities } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './changes.module.css';
import { ClientSelect } from './figure-forms.tsx';
import { RequirementField } from './requirement-field.tsx';
import { StepForm, type StepFormProps } from './step-form.tsx';

type Wanted = { readonly priority: Priority | null; readonly wish: Value | null; readonly limits: Limits | null };
const nothing: Wanted = { priority: null, wish: null, limits: null };

function wantedNow(requirement: Requirement | null, client: string | null): Wanted {
  if (requirement === null || client === null) return nothing;
  const { priority, wish, limits } = cellAt(currentDossier().positions, requirement.id, client, clientOf) ?? nothing;
  return { priority, wish, limits };
}

/** What one client would want of one requirement instead; starts from what it wants now. */
export function PositionForm({ onAdd }: StepFormProps) {
  const { t } = useText();
  const [requirement, setRequirement] = useState<Requirement | null>(null);
  const [client, setClient] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted>(nothing);
  return (
    <StepForm
      onAdd={onAdd}
      step={() =>
        requirement === null || client === null
          ? null
          : { kind: 'position', requirement: requirement.id, client, ...wanted, limits: closed(wanted.limits) }
      }
    >
      <RequirementField
        value={requirement}
        onChange={(chosen) => {
          setRequirement(chosen);
          setWanted(wantedNow(chosen, client));
        }}
      />
      <ClientSelect
        value={client}
        onChange={(id) => {
          setClient(id);
          setWanted(wantedNow(requirement, id));
        }}
      />
      <SegmentedControl
        label={t('scenario:edit.priority')}
        shape="square"
        segments={[
          ...priorities.map((value) => ({ value, label: value, name: t(`analysis:priorities.${value}`) })),
          { value: 'none' as const, label: '–', name: t('scenario:edit.noPriority') },
        ]}
        value={wanted.priority ?? 'none'}
        onChange={(value) => setWanted({ ...wanted, priority: value === 'none' ? null : value })}
      />
      {requirement?.parameter?.kind === 'number' && <RangeFields wanted={wanted} onChange={setWanted} />}
      {requirement?.parameter?.kind === 'category' && (
        <CategoryFields parameter={requirement.parameter} wanted={wanted} onChange={setWanted} />
      )}
      {requirement?.parameter && <p className={css.hint}>{t('scenario:edit.private')}</p>}
    </StepForm>
  );
}

/** A range open on both sides is none, and one upside down is turned round. */
function closed(limits: Limits | null): Limits | null {
  if (limits?.kind !== 'range') return limits;
  const { min, max } = limits;
  if (min === null && max === null) return null;
  return min !== null && max !== null && min > max ? { kind: 'range', min: max, max: min } : limits;
}

type Fields = { wanted: Wanted; onChange: (wanted: Wanted) => void };

function RangeFields({ wanted, onChange }: Fields) {
  const { t } = useText();
  const range = wanted.limits?.kind === 'range' ? wanted.limits : { kind: 'range' as const, min: null, max: null };
  return (
    <div className={css.three}>
      <NumberField
        label={t('scenario:edit.wish')}
        value={typeof wanted.wish === 'number' ? wanted.wish : null}
        onChange={(wish) => onChange({ ...wanted, wish })}
      />
      <NumberField
        label={t('scenario:edit.min')}
        value={range.min}
        onChange={(min) => onChange({ ...wanted, limits: { ...range, min } })}
      />
      <NumberField
        label={t('scenario:edit.max')}
        value={range.max}
        onChange={(max) => onChange({ ...wanted, limits: { ...range, max } })}
      />
    </div>
  );
}

function CategoryFields({
  parameter,
  wanted,
  onChange,
}: Fields & { parameter: Extract<Parameter, { kind: 'category' }> }) {
  const { t } = useText();
  const options = wanted.limits?.kind === 'options' ? wanted.limits.options : [];
  const set = (option: string, isIn: boolean): void => {
    const next = parameter.categories.filter((each) => (each === option ? isIn : options.includes(each)));
    onChange({ ...wanted, limits: next.length === 0 ? null : { kind: 'options', options: next } });
  };
  return (
    <>
      <Select
        label={t('scenario:edit.wish')}
        options={parameter.categories.map((value) => ({ value, label: value }))}
        value={typeof wanted.wish === 'string' ? wanted.wish : null}
        onChange={(wish) => onChange({ ...wanted, wish })}
      />
      <fieldset className={css.accepts}>
        <legend>{t('scenario:edit.categories')}</legend>
        {parameter.categories.map((option) => (
          <Checkbox key={option} isSelected={options.includes(option)} onChange={(isIn) => set(option, isIn)}>
            {option}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}
