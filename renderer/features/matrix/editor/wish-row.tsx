import { useText } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { Parameter } from '#src/dossier/parameter.ts';
import { unitOf } from '#src/views/words/value-text.ts';
import type { Draft, DraftError } from './draft.ts';
import css from './editor.module.css';
import { FormRow } from './form-row.tsx';
import { useFieldError } from './use-field-error.ts';

export type ValueRowProps = {
  readonly parameter: Parameter;
  readonly draft: Draft;
  readonly change: (patch: Partial<Draft>) => void;
  readonly error: DraftError | null;
  /** Keeping was tried: say what can't be read, also where somebody may still be typing. */
  readonly isPushed: boolean;
  readonly isFirst: boolean;
};

/** What the client would like: a number in the unit of the parameter, or one of its categories. */
export function WishRow({ parameter, draft, change, error, isPushed, isFirst }: ValueRowProps) {
  const text = useText();
  const shown = useFieldError(error, draft.wish, isPushed);
  const unit = unitOf(parameter);
  const label = text.t('matrix:wish');
  return (
    <FormRow label={label} isFirst={isFirst} takesLetters>
      {parameter.kind === 'number' ? (
        <>
          <TextField
            label={unit === '' ? label : `${label} (${unit})`}
            isLabelHidden
            className={css.figure}
            value={draft.wish}
            onChange={(wish) => change({ wish })}
            {...shown}
          />
          <span className={css.unit}>{unit}</span>
        </>
      ) : (
        <Select
          label={label}
          isLabelHidden
          className={css.wide}
          value={draft.wish === '' ? null : draft.wish}
          onChange={(wish) => change({ wish })}
          options={parameter.categories.map((value) => ({ value, label: value }))}
        />
      )}
    </FormRow>
  );
}
