import { useText } from '#renderer/store/settings.ts';
import { type RadioCard, RadioCards } from '#renderer/ui/controls/radio-cards.tsx';
import type { ChoiceField, MergePlan } from '#src/analysis/merging/merge-plan.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { isContested } from './is-contested.ts';
import css from './joining.module.css';
import type { MergeState } from './use-merge-draft.ts';

interface ChoicesProps {
  plan: MergePlan;
  state: MergeState;
}

/** Which parameter stays; values in another measure stay behind, and the foot of the dialog says which. */
export function ParameterChoice({ plan, state: { draft, change } }: ChoicesProps) {
  const text = useText();
  if (!isContested(plan.parameter, draft.parameter)) return null;
  return (
    <div className={css.question}>
      <span className={css.party}>{text.t('frame:details.parameter')}</span>
      <RadioCards
        label={text.t('joining:whichParameter')}
        isLabelHidden
        columns={Math.min(3, plan.records.length)}
        value={draft.parameter ?? null}
        onChange={(parameter) => change({ parameter, positions: {}, offers: {} })}
        cards={plan.records
          .filter(({ parameter }) => parameter !== null)
          .map(({ id, code, parameter }) => ({
            value: id,
            title: code,
            description: [
              parameter?.name,
              parameter?.kind === 'number' ? parameter.unit : parameter?.categories.join(', '),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
      />
    </div>
  );
}

/** Costs and flexibility, which can't be joined as texts can; costs can also be added up. */
export function FieldChoices({ plan, state: { draft, change } }: ChoicesProps) {
  const text = useText();
  return plan.fields.map((field) => {
    const options = optionsOf(text, plan.records, field);
    const value = options.find((option) => option.chosen === draft.fields[field])?.value ?? null;
    return (
      <div key={field} className={css.question}>
        <span className={css.party}>{nameOf(text, field)}</span>
        <RadioCards
          label={nameOf(text, field)}
          isLabelHidden
          columns={Math.min(3, options.length)}
          value={value}
          onChange={(next) =>
            change({
              fields: { ...draft.fields, [field]: options.find((option) => option.value === next)?.chosen },
            })
          }
          cards={options}
        />
      </div>
    );
  });
}

type Option = RadioCard<string> & { readonly chosen: Requirement[ChoiceField] };

function optionsOf(text: Text, records: readonly Requirement[], field: ChoiceField): readonly Option[] {
  const given = records.filter((record) => record[field] !== null);
  const different = [...new Set(given.map((record) => record[field]))];
  const options = different.map((chosen): Option => {
    const codes = given.filter((record) => record[field] === chosen).map(({ code }) => code);
    return { value: String(chosen), chosen, title: words(text, chosen), description: codes.join(', ') };
  });
  if (field === 'flexibility') return options;
  const sum = given.reduce((total, record) => total + (record[field] ?? 0), 0);
  const together: Option = {
    value: 'sum',
    chosen: sum,
    title: words(text, sum),
    description: text.t('joining:together'),
  };
  return different.includes(sum) ? options : [...options, together];
}

function words(text: Text, value: Requirement[ChoiceField]): string {
  if (typeof value === 'number') return text.euroK(value);
  return value === null ? '' : text.t(`frame:details.flexibilities.${value}`);
}

function nameOf({ t }: Text, field: ChoiceField): string {
  if (field === 'flexibility') return t('frame:details.flexibility');
  return t(field === 'costOnceK' ? 'frame:details.costOnce' : 'frame:details.costYear');
}
