import { setAgreementsShown } from '#renderer/store/agreements.ts';
import { useText } from '#renderer/store/settings.ts';
import own from './kpi.module.css';

/** The month whose figures are filled in. */
export function MonthField({ month }: { month: string }) {
  const { t } = useText();
  return (
    <label className={own.month}>
      {t('agreements:kpi.month')}
      <input
        type="month"
        value={month}
        onChange={(event) => event.target.value !== '' && setAgreementsShown({ month: event.target.value })}
      />
    </label>
  );
}
