import { EyeOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { currentAnalysis, currentDossier, useDossier, usePositions } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { whatIf } from '#src/analysis/what-if.ts';
import { find } from '#src/base/table.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import { emptyPosition } from '#src/dossier/empty-position.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import { unitOf } from '#src/views/words/value-text.ts';
import type { EditorProps } from './cell-editor.tsx';
import { type Draft, type DraftError, draftOf, readDraft } from './draft.ts';
import { EditorForm } from './editor-form.tsx';
import { EffectNote } from './effect-note.tsx';
import css from './matrix.module.css';
import { PriorityChoice } from './priority-choice.tsx';

type PositionEditorProps = EditorProps & { readonly client: ClientId };

/** One client's position: priority, wish, what it can live with (private), reason; and what that does to others. */
export function PositionEditor({ requirement, client, typed, leave }: PositionEditorProps) {
  const text = useText();
  const name = useDossier((dossier) => find(dossier.clients, client)?.name ?? '');
  const position = usePositions(requirement.id).find((each) => each.client === client);
  const [draft, setDraft] = useState<Draft>(() => draftOf(text, position, typed));
  const read = useMemo(
    () => readDraft(draft, requirement.parameter, position, text.language),
    [draft, requirement.parameter, position, text.language],
  );
  const effect = useMemo(() => {
    const next = { ...emptyPosition(requirement.id, client), ...position, ...read.patch };
    return whatIf(currentAnalysis(), currentDossier(), next);
  }, [requirement.id, client, position, read]);
  const change = (patch: Partial<Draft>): void => setDraft((before) => ({ ...before, ...patch }));
  const save = (): boolean => {
    if (read.wishError !== null || read.limitsError !== null) return false;
    void runCommand(setPosition, {
      requirement: requirement.id,
      client,
      patch: read.patch,
      by: position?.by ?? null,
      at: now(),
    });
    return true;
  };
  const hasParameter = requirement.parameter !== null;
  return (
    <EditorForm
      title={name}
      code={requirement.code}
      save={save}
      leave={leave}
      setPriority={(priority) => change({ priority })}
    >
      <div {...(hasParameter ? {} : first)}>
        <PriorityChoice value={draft.priority} onChange={(priority) => change({ priority })} />
      </div>
      {requirement.parameter !== null && (
        <ValueFields
          parameter={requirement.parameter}
          draft={draft}
          change={change}
          wishError={read.wishError}
          limitsError={read.limitsError}
        />
      )}
      <TextField label={text.t('matrix:reason')} value={draft.reason} onChange={(reason) => change({ reason })} />
      <EffectNote effect={effect} requirement={requirement.id} />
    </EditorForm>
  );
}

/** Marks where the editor starts. */
const first = { 'data-first': '' };

type ValueFieldsProps = {
  readonly parameter: Parameter;
  readonly draft: Draft;
  readonly change: (patch: Partial<Draft>) => void;
  readonly wishError: DraftError | null;
  readonly limitsError: DraftError | null;
};

function ValueFields({ parameter, draft, change, wishError, limitsError }: ValueFieldsProps) {
  const text = useText();
  const unit = unitOf(parameter);
  const error = (each: DraftError | null) =>
    each === null ? {} : { error: text.t(`matrix:errors.${each.code}`, { unit: each.unit }) };
  return (
    <>
      <div {...first}>
        {parameter.kind === 'number' ? (
          <TextField
            label={`${text.t('matrix:wish')}${unit === '' ? '' : ` (${unit})`}`}
            value={draft.wish}
            onChange={(wish) => change({ wish })}
            {...error(wishError)}
          />
        ) : (
          <Select
            label={text.t('matrix:wish')}
            value={draft.wish === '' ? null : draft.wish}
            onChange={(wish) => change({ wish })}
            options={parameter.categories.map((value) => ({ value, label: value }))}
          />
        )}
      </div>
      <div className={css.private}>
        <p>
          <EyeOff size={14} aria-hidden="true" /> {text.t('matrix:private')}
        </p>
        {parameter.kind === 'number' ? (
          <TextField
            label={text.t('matrix:limits')}
            placeholder={text.t('matrix:limitsHint')}
            value={draft.limits}
            onChange={(limits) => change({ limits })}
            {...error(limitsError)}
          />
        ) : (
          <OptionChoice
            options={parameter.categories}
            chosen={draft.options}
            onChange={(options) => change({ options })}
            label={text.t('matrix:limits')}
          />
        )}
        <Checkbox isSelected={draft.isReleased} onChange={(isReleased) => change({ isReleased })}>
          {text.t('matrix:released')}
        </Checkbox>
      </div>
    </>
  );
}

type OptionChoiceProps = {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

function OptionChoice({ label, options, chosen, onChange }: OptionChoiceProps) {
  return (
    <fieldset className={css.options}>
      <legend>{label}</legend>
      {options.map((option) => (
        <Checkbox
          key={option}
          isSelected={chosen.includes(option)}
          onChange={(isOn) => onChange(isOn ? [...chosen, option] : chosen.filter((each) => each !== option))}
        >
          {option}
        </Checkbox>
      ))}
    </fieldset>
  );
}
