import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { RequirementSelect } from '#renderer/features/conflicts/case/requirement-select.tsx';
import { hideCaseDialog } from '#renderer/features/conflicts/case-view.ts';
import { ladderOf } from '#src/analysis/cases/ladder.ts';
import { find } from '#src/base/table.ts';
import { type Option, recipes } from '#src/dossier/option.ts';
import { involvedClients } from '#src/views/cases/case-scene.ts';
import { ladderText } from '#src/views/cases/ladder-text.ts';
import { DraftText } from './draft-text.tsx';
import css from './option-dialog.module.css';
import { OutcomeTable } from './outcome-table.tsx';
import { putOption } from './put-option.ts';

const NONE = 'none';

/** All that an option says: every field counts at once, each as its own step. */
export function OptionDialog({ id }: { id: string }) {
  const text = useText();
  const { t } = text;
  const option = useDossier((dossier) => find(dossier.options, id));
  if (option === undefined) return null;
  return (
    <Dialog
      title={t('caseOptions:editTitle', { code: option.code })}
      size="lg"
      isOpen
      onOpenChange={hideCaseDialog}
      actions={
        <Button variant="primary" onPress={hideCaseDialog}>
          {t('caseScreen:close')}
        </Button>
      }
    >
      <div className={css.form}>
        <Words option={option} />
        <Costs option={option} />
        <OutcomeTable option={option} />
        <p className="muted">{t('caseOptions:ladder', { words: ladderText(text, ladderOf(option)) })}</p>
      </div>
    </Dialog>
  );
}

function Words({ option }: { option: Option }) {
  const { t } = useText();
  return (
    <div className={css.words}>
      <DraftText
        label={t('caseOptions:title')}
        value={option.title}
        onCommit={(title) => putOption(option, { title })}
        isRequired
        isFirst
      />
      <Select
        label={t('caseOptions:recipe')}
        value={option.recipe ?? NONE}
        onChange={(value) => putOption(option, { recipe: recipes.find((each) => each === value) ?? null })}
        options={[
          { value: NONE, label: t('caseOptions:noRecipe') },
          ...recipes.map((value) => ({ value: value as string, label: t(`weighing:recipe.${value}`) })),
        ]}
      />
      <DraftText
        label={t('caseOptions:note')}
        value={option.note}
        onCommit={(note) => putOption(option, { note })}
        className={css.wide}
      />
    </div>
  );
}

function Costs({ option }: { option: Option }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const clients = involvedClients(dossier, option.case);
  return (
    <>
      <div className={css.costs}>
        <NumberField
          label={t('caseOptions:costOnce')}
          value={option.costOnceK}
          unit={t('caseOptions:thousand')}
          onChange={(costOnceK) => costOnceK !== option.costOnceK && putOption(option, { costOnceK })}
          isWheelDisabled
        />
        <NumberField
          label={t('caseOptions:costPerYear')}
          value={option.costYearK}
          unit={t('caseOptions:thousand')}
          onChange={(costYearK) => costYearK !== option.costYearK && putOption(option, { costYearK })}
          isWheelDisabled
        />
        <RequirementSelect
          label={t('caseOptions:costOf')}
          value={option.costOf}
          onChange={(costOf) => putOption(option, { costOf })}
          none={t('caseOptions:costOfNone')}
        />
      </div>
      <section>
        <h3 className={css.legend}>{t('caseOptions:payers')}</h3>
        <div className={css.payers}>
          {clients.map((client) => (
            <Checkbox
              key={client.id}
              isTag
              isSelected={option.payers.includes(client.id)}
              onChange={(isOn) =>
                putOption(option, {
                  payers: isOn ? [...option.payers, client.id] : option.payers.filter((id) => id !== client.id),
                })
              }
            >
              {client.name}
            </Checkbox>
          ))}
        </div>
        <p className="muted">{t('caseOptions:payersHint')}</p>
      </section>
    </>
  );
}
