import { Check } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { type CaseState, caseStages } from '#src/analysis/cases/case-state.ts';
import css from './case.module.css';

/** The four steps of a case: a check behind what is done, a dot at where one is. */
export function StageSteps({ state }: { state: CaseState }) {
  const { t } = useText();
  const at = caseStages.indexOf(state.stage);
  return (
    <ol className={css.steps} aria-label={t('caseScreen:steps')}>
      {caseStages.map((each, index) => {
        const stage = t(`caseScreen:stages.${each}`);
        const isDone = index < at || state.kind === 'decided';
        const isNow = index === at && state.kind === 'open';
        const spoken = isDone ? 'stageDone' : isNow ? 'stageNow' : 'stageLater';
        return (
          <li key={each} data-now={isNow} {...(isNow && { 'aria-current': 'step' as const })}>
            {isDone ? <Icon icon={Check} size={14} stroke={2.2} /> : <span className={css.dot} data-now={isNow} />}
            <span aria-hidden="true">{stage}</span>
            <span className="vh">{t(`caseScreen:${spoken}`, { stage })}</span>
          </li>
        );
      })}
    </ol>
  );
}
