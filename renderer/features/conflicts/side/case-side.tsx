import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import css from '#renderer/features/conflicts/conflicts.module.css';
import { useCaseView } from '#renderer/features/conflicts/case-view.ts';
import { optionsOf } from '#src/analysis/cases/case-options.ts';
import type { CaseRow } from '#src/views/cases/case-list.ts';
import { CaseHistory } from './case-history.tsx';
import { CaseWaits } from './case-waits.tsx';
import { DecidedPart, DecidePart } from './decide-part.tsx';
import { hearingsOf, isHeard } from './hearing.ts';
import { HearingList } from './hearing-list.tsx';
import own from './side.module.css';

/** Beside a case: who decides, who was heard, and what came of it. The regisseur records, the clients decide. */
export function CaseSide({ row }: { row: CaseRow }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const selected = useCaseView((view) => view.option);
  const options = optionsOf(dossier, row.case.id);
  const option = options.find(({ id }) => id === selected) ?? options[0] ?? null;
  const hearings = hearingsOf(dossier, row.case.id, option);
  const heard = hearings.filter(isHeard).length;
  return (
    <aside className={css.side} aria-label={t('caseSide:title')}>
      <div className={own.head}>
        <h2>{t('caseSide:title')}</h2>
        <span className={own.count}>{t('caseSide:heard', { heard, of: hearings.length })}</span>
      </div>
      <HearingList record={row.case} option={option} hearings={hearings} />
      {row.state.decision === null ? (
        <DecidePart record={row.case} option={option} hearings={hearings} />
      ) : (
        <DecidedPart decision={row.state.decision} isProvisional={row.state.isProvisional} />
      )}
      <CaseWaits record={row.case} />
      <CaseHistory id={row.case.id} />
    </aside>
  );
}
