import { ArrowLeft, Copy, FileText } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { measureHere } from '#renderer/parts/picture/measure.ts';
import { PictureSheet } from '#renderer/parts/picture/picture-sheet.tsx';
import { registerActions } from '#renderer/store/actions.ts';
import { copyText } from '#renderer/store/copy-text.ts';
import { useDossier } from '#renderer/store/document.ts';
import { exportSteering } from '#renderer/store/export-steering.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { steeringPicture } from '#src/views/steering/steering-picture.ts';
import { type SteeringReport, steeringReport } from '#src/views/steering/steering-report.ts';
import { steeringText } from '#src/views/steering/steering-text.ts';
import { LeftOut } from './left-out.tsx';
import { ReportWords } from './report-words.tsx';
import css from './steering.module.css';

/** [WK23] The page for the steering group as it will be printed, and how it goes out. */
export function SteeringScreen() {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const day = today();
  const report = useMemo(() => steeringReport(dossier, text, day), [dossier, text, day]);
  const picture = useMemo(() => steeringPicture(report, text, day, measureHere), [report, text, day]);
  const copy = useCopy(report);
  return (
    <>
      <Toolbar label={t('steering:title')}>
        <Button variant="quiet" icon={ArrowLeft} onPress={() => showScreen('week')}>
          {t('steering:back')}
        </Button>
        <span className={css.title}>{t('steering:title')}</span>
      </Toolbar>
      <h1 className="vh">{t('steering:title')}</h1>
      <div className={css.split}>
        {/* biome-ignore lint: a scrolling region must be reachable by keyboard */}
        <section className={css.main} tabIndex={0} aria-label={t('steering:preview')}>
          <PictureSheet picture={picture} className={css.page} />
          <ReportWords report={report} />
        </section>
        <aside className={css.side} aria-label={t('steering:side')}>
          <h2>{t('steering:side')}</h2>
          <Button variant="primary" icon={FileText} onPress={() => void exportSteering(day)}>
            {t('steering:pdf')}
          </Button>
          <Button icon={Copy} onPress={copy}>
            {t('steering:copy')}
          </Button>
          <p className="muted">{t('steering:private')}</p>
          <LeftOut />
          <p className="muted">{t('steering:fits')}</p>
        </aside>
      </div>
    </>
  );
}

function useCopy(report: SteeringReport): () => void {
  const text = useText();
  const copy = useMemo(
    () => (): void => {
      if (copyText(steeringText(report, text))) showToast({ kind: 'done', text: text.t('steering:copied') });
    },
    [report, text],
  );
  useEffect(
    () =>
      registerActions([{ id: 'steering.copy', group: 'week', title: (words) => words.t('steering:copy'), run: copy }]),
    [copy],
  );
  return copy;
}
