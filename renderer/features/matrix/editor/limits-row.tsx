import { EyeOff } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import type { NumberParameter } from '#src/dossier/parameter.ts';
import { unitOf } from '#src/views/words/value-text.ts';
import css from './editor.module.css';
import { FormRow } from './form-row.tsx';
import { type Side, sideOf, sides, withSide } from './limits-side.ts';
import { useFieldError } from './use-field-error.ts';
import type { ValueRowProps } from './wish-row.tsx';

const signs: Readonly<Record<Side, string>> = { most: '≤', least: '≥', exact: '=', range: '–' };

/** What the client can live with: for the regisseur alone until the client releases it. */
export function LimitsRow(props: ValueRowProps) {
  const { parameter, draft, change, isFirst } = props;
  const text = useText();
  const label = text.t('matrix:limits');
  return (
    <FormRow label={label} isFirst={isFirst}>
      <div className={css.private}>
        {parameter.kind === 'number' ? (
          <RangeField {...props} parameter={parameter} label={label} />
        ) : (
          <fieldset className={css.options} aria-label={label}>
            {parameter.categories.map((option) => (
              <Checkbox
                key={option}
                isSelected={draft.options.includes(option)}
                onChange={(isOn) =>
                  change({
                    options: isOn ? [...draft.options, option] : draft.options.filter((each) => each !== option),
                  })
                }
              >
                {option}
              </Checkbox>
            ))}
          </fieldset>
        )}
        <p className={css.release}>
          <span>
            <EyeOff size={14} aria-hidden="true" /> {text.t('matrix:private')}
          </span>
          <Checkbox isSelected={draft.isReleased} onChange={(isReleased) => change({ isReleased })}>
            {text.t('matrix:released')}
          </Checkbox>
        </p>
      </div>
    </FormRow>
  );
}

type RangeFieldProps = ValueRowProps & { readonly parameter: NumberParameter; readonly label: string };

/** The sign and the text say the same thing: either can be changed. */
function RangeField({ parameter, draft, change, error, isPushed, label }: RangeFieldProps) {
  const text = useText();
  const shown = useFieldError(error, draft.limits, isPushed);
  const unit = unitOf(parameter);
  const segments = sides.map((value) => ({ value, label: signs[value], name: text.t(`matrix:side.${value}`) }));
  return (
    <div className={css.range}>
      <SegmentedControl<Side>
        label={text.t('matrix:side.label')}
        shape="square"
        value={sideOf(draft.limits, parameter, text.language)}
        onChange={(side) => change({ limits: withSide(draft.limits, side, text) })}
        segments={segments}
      />
      <TextField
        label={unit === '' ? label : `${label} (${unit})`}
        isLabelHidden
        className={css.figure}
        placeholder={text.t('matrix:limitsHint')}
        value={draft.limits}
        onChange={(limits) => change({ limits })}
        {...shown}
      />
      <span className={css.unit}>{unit}</span>
    </div>
  );
}
