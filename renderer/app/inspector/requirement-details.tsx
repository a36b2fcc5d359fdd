import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { byOrder } from '#src/base/order.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import { moveRequirements } from '#src/commands/requirements/move-requirements.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { FigureField, ParagraphField, WordsField } from './fields.tsx';
import css from './inspector.module.css';
import { ParameterFields } from './parameter-fields.tsx';

const FLEXIBILITIES = ['fixed', 'reviewable', 'open'] as const;

/** Everything a person fills in of a requirement, in place. */
export function RequirementDetails({ requirement }: { requirement: Requirement }) {
  const { t } = useText();
  const patch = (fields: Partial<Omit<Requirement, 'id' | 'theme' | 'order' | 'requires' | 'excludes'>>): void =>
    void runCommand(editRequirement, { id: requirement.id, patch: fields });
  return (
    <InspectorSection title={t('frame:details.about')}>
      <div className={css.fields}>
        <WordsField
          label={t('frame:details.title')}
          value={requirement.title}
          field="title"
          isName
          onCommit={(title) => patch({ title })}
          isRequired
        />
        <div className={css.pair}>
          <WordsField
            label={t('frame:details.code')}
            field="code"
            value={requirement.code}
            onCommit={(code) => patch({ code })}
            isRequired
          />
          <ThemeSelect requirement={requirement} />
        </div>
        <Paragraphs requirement={requirement} patch={patch} />
        <Facts requirement={requirement} patch={patch} />
        <ParameterFields key={requirement.parameter?.kind ?? 'none'} requirement={requirement} />
      </div>
    </InspectorSection>
  );
}

interface PartProps {
  requirement: Requirement;
  patch: (fields: Partial<Requirement>) => void;
}

function Paragraphs({ requirement, patch }: PartProps) {
  const { t } = useText();
  return (['why', 'description', 'acceptance'] as const).map((field) => (
    <ParagraphField
      key={field}
      label={t(`frame:details.${field}`)}
      field={field}
      value={requirement[field]}
      onCommit={(value) => patch({ [field]: value })}
    />
  ));
}

function Facts({ requirement, patch }: PartProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <>
      <WordsField
        label={t('frame:details.source')}
        value={requirement.source}
        onCommit={(source) => patch({ source })}
      />
      <WordsField
        label={t('frame:details.standard')}
        value={requirement.standard}
        onCommit={(standard) => patch({ standard })}
      />
      <Checkbox isSelected={requirement.isLegal} isDisabled={isReadOnly} onChange={(isLegal) => patch({ isLegal })}>
        {t('frame:details.isLegal')}
      </Checkbox>
      <div className={css.pair}>
        <FigureField
          label={t('frame:details.costOnce')}
          unit={t('frame:details.thousands')}
          value={requirement.costOnceK}
          onCommit={(costOnceK) => patch({ costOnceK })}
        />
        <FigureField
          label={t('frame:details.costYear')}
          unit={t('frame:details.thousands')}
          value={requirement.costYearK}
          onCommit={(costYearK) => patch({ costYearK })}
        />
      </div>
      <Select
        label={t('frame:details.flexibility')}
        options={FLEXIBILITIES.map((value) => ({ value, label: t(`frame:details.flexibilities.${value}`) }))}
        value={requirement.flexibility}
        onChange={(flexibility) => patch({ flexibility })}
        isDisabled={isReadOnly}
      />
    </>
  );
}

function ThemeSelect({ requirement }: { requirement: Requirement }) {
  const { t } = useText();
  const themes = useDossier((dossier) => dossier.themes);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Select
      label={t('frame:details.theme')}
      options={themes.toSorted(byOrder).map(({ id, title }) => ({ value: id, label: title }))}
      value={requirement.theme}
      onChange={(theme) => void runCommand(moveRequirements, { ids: [requirement.id], theme })}
      isDisabled={isReadOnly}
    />
  );
}
