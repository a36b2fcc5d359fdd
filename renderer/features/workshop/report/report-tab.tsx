import { FileText, Table2 } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { registerActions } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { exportReport } from '#renderer/store/export-report.ts';
import { now } from '#renderer/store/fresh.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Workshop } from '#src/dossier/workshop.ts';
import { workshopReport } from '#src/views/report/workshop-report.ts';
import { LeftOpen } from './left-open.tsx';
import { ReportPage } from './report-page.tsx';
import css from './report.module.css';

/** What goes out about a workshop: the page as it will be printed, and what to finish before it does. */
export function ReportTab({ workshop }: { readonly workshop: Workshop }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const report = useMemo(() => workshopReport(dossier, workshop, text, now()), [dossier, workshop, text]);
  useEffect(
    () =>
      registerActions(
        (['pdf', 'xlsx'] as const).map((format) => ({
          id: `workshop.report-${format}`,
          group: 'workshop',
          title: (words) => words.t(format === 'pdf' ? 'report:pdf' : 'report:sheet'),
          run: () => void exportReport(workshop, format),
        })),
      ),
    [workshop],
  );
  return (
    <div className={css.split}>
      {/* biome-ignore lint: a scrolling region must be reachable by keyboard */}
      <div className={css.main} tabIndex={0}>
        <ReportPage report={report} />
      </div>
      <aside className={css.side} aria-label={t('report:actions')}>
        <h2>{t('report:actions')}</h2>
        <Button variant="primary" icon={FileText} onPress={() => void exportReport(workshop, 'pdf')}>
          {t('report:pdf')}
        </Button>
        <Button icon={Table2} onPress={() => void exportReport(workshop, 'xlsx')}>
          {t('report:sheet')}
        </Button>
        <Button icon={FileText} onPress={() => showScreen('steering')}>
          {t('steering:title')}
        </Button>
        <p className="muted">{t('report:private')}</p>
        <LeftOpen workshop={workshop} />
      </aside>
    </div>
  );
}
