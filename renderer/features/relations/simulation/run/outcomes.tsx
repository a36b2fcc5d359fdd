import { FileCheck2 } from 'lucide-react';
import { ActionList } from '#renderer/parts/actions/action-list.tsx';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { outcomesOf } from '#src/analysis/simulation/outcomes.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import type { Session } from '#src/dossier/session.ts';
import { OutcomeForm } from './outcome-form.tsx';
import css from './run.module.css';

/** [SI14] What was agreed on so far, and a line to write down the next. */
export function Outcomes({ session, isReadOnly }: { session: Session; isReadOnly: boolean }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const outcomes = outcomesOf(dossier, session.id);
  const agreements = outcomes.flatMap((each) => (each.kind === 'agreement' ? [each.record] : []));
  const actions = outcomes.flatMap((each) => (each.kind === 'action' ? [each.record] : []));
  return (
    <>
      {outcomes.length === 0 && <p className={css.quiet}>{t('simulation:noOutcomes')}</p>}
      {agreements.length > 0 && (
        <ul className={css.agreements}>
          {agreements.map((agreement) => (
            <AgreementLine key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      )}
      {actions.length > 0 && <ActionList actions={actions} today={today()} />}
      {!isReadOnly && <OutcomeForm session={session} />}
    </>
  );
}

function AgreementLine({ agreement: { title, owner, dueOn, isShared } }: { agreement: Agreement }) {
  const { t, date } = useText();
  const when = dueOn === null ? t('simulation:continuing') : t('actions:before', { day: date(dueOn, today()) });
  return (
    <li>
      <Icon icon={FileCheck2} />
      <span>
        <b>{title}</b>
        <small>
          {owner === '' ? t('actions:noOwner') : owner}, {when}
        </small>
      </span>
      {!isShared && <PrivateMark label={t('relations:privateMark')} />}
    </li>
  );
}
