import { CalendarClock } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { kpiMix } from '#src/analysis/agreements/kpi-mix.ts';
import { lastDays } from '#src/analysis/agreements/next-day.ts';

/** What this place counts: agreements, KPIs and how many are about the business, tasks, and the next last day. */
export function AgreementsStatus() {
  const { t, number, date } = useText();
  const agreements = useDossier((dossier) => dossier.agreements.length);
  const duties = useDossier((dossier) => dossier.duties.length);
  const kpis = useDossier((dossier) => dossier.kpis);
  const freedoms = useDossier((dossier) => dossier.freedoms);
  const { share } = kpiMix(kpis);
  const day = today();
  const [next] = lastDays({ freedoms }, day);
  return (
    <>
      <span>{t('agreements:status.agreements', { count: agreements })}</span>
      <span>
        {t('agreements:status.kpis', { count: kpis.length })}
        {share !== null && t('agreements:status.share', { share: number(Math.round(100 * share)) })}
      </span>
      <span>{t('agreements:status.duties', { count: duties })}</span>
      {next !== undefined && (
        <span>
          <Icon icon={CalendarClock} size={14} />
          {t('agreements:status.next', { day: date(next.on, day) })}
        </span>
      )}
    </>
  );
}
