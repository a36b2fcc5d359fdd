import { useText } from '#renderer/store/settings.ts';
import { type CaseStage, caseStages } from '#src/analysis/cases/case-state.ts';
import css from './list.module.css';

/** How far a case is: a filled dot a step. */
export function StagePips({ stage }: { stage: CaseStage }) {
  const { t } = useText();
  const at = caseStages.indexOf(stage) + 1;
  const label = t('caseScreen:stageOf', { at, all: caseStages.length, stage: t(`caseScreen:stages.${stage}`) });
  return (
    <span className={css.pips} role="img" aria-label={label} title={label}>
      {caseStages.map((each, index) => (
        <span key={each} className={css.pip} data-on={index < at} />
      ))}
    </span>
  );
}
