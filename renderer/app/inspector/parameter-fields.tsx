import { useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import type { CategoryParameter, NumberParameter, Parameter } from '#src/dossier/parameter.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { ParagraphField, WordsField } from './fields.tsx';
import css from './inspector.module.css';

const KINDS = ['none', 'number', 'category'] as const;
const DIRECTIONS = ['higher', 'lower', 'none'] as const;

type Kind = (typeof KINDS)[number];

function fresh(kind: Kind, before: Parameter | null, firstOption: string): Parameter | null {
  const name = before?.name ?? '';
  if (kind === 'number') return { kind, name, unit: '', direction: 'none', lawful: null };
  return kind === 'category' ? { kind, name, categories: [firstOption], lawful: null } : null;
}

/** What the requirement asks about: a figure in a unit, a choice of options, or nothing to measure. */
export function ParameterFields({ requirement }: { requirement: Requirement }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id, parameter } = requirement;
  const put = (next: Parameter | null): void => void runCommand(editRequirement, { id, patch: { parameter: next } });
  const choose = (kind: Kind): void => put(fresh(kind, parameter, t('frame:details.firstOption')));
  return (
    <fieldset className={css.fields}>
      <legend className={css.legend}>{t('frame:details.parameter')}</legend>
      <SegmentedControl
        label={t('frame:details.parameter')}
        segments={KINDS.map((value) => ({ value, label: t(`frame:details.parameterKinds.${value}`) }))}
        value={parameter?.kind ?? 'none'}
        onChange={choose}
        isDisabled={isReadOnly}
      />
      {parameter && (
        <WordsField
          label={t('frame:details.parameterName')}
          value={parameter.name}
          onCommit={(name) => put({ ...parameter, name })}
        />
      )}
      {parameter?.kind === 'number' && <NumberPart parameter={parameter} onChange={put} isReadOnly={isReadOnly} />}
      {parameter?.kind === 'category' && <CategoryPart parameter={parameter} onChange={put} />}
      {parameter && <p className={css.hint}>{t('frame:details.parameterLosesValues')}</p>}
    </fieldset>
  );
}

interface NumberPartProps {
  parameter: NumberParameter;
  onChange: (parameter: Parameter) => void;
  isReadOnly: boolean;
}

function NumberPart({ parameter, onChange, isReadOnly }: NumberPartProps) {
  const { t } = useText();
  return (
    <div className={css.pair}>
      <WordsField
        label={t('frame:details.unit')}
        field="unit"
        value={parameter.unit}
        onCommit={(unit) => onChange({ ...parameter, unit })}
      />
      <Select
        label={t('frame:details.direction')}
        options={DIRECTIONS.map((value) => ({ value, label: t(`frame:details.directions.${value}`) }))}
        value={parameter.direction}
        onChange={(direction) => onChange({ ...parameter, direction })}
        isDisabled={isReadOnly}
      />
    </div>
  );
}

interface CategoryPartProps {
  parameter: CategoryParameter;
  onChange: (parameter: Parameter) => void;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

function CategoryPart({ parameter, onChange }: CategoryPartProps) {
  const { t } = useText();
  const commit = (words: string): void => {
    const categories = linesOf(words);
    const lawful = parameter.lawful?.filter((option) => categories.includes(option)) ?? null;
    onChange({ ...parameter, categories, lawful: lawful?.length === 0 ? null : lawful });
  };
  return (
    <ParagraphField
      label={t('frame:details.categories')}
      value={parameter.categories.join('\n')}
      onCommit={commit}
      isRequired
      rows={4}
    />
  );
}
