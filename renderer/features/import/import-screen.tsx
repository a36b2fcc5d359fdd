import { useEffect } from 'react';
import { stopJob, useProgress } from '#renderer/store/jobs.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { DropZone } from '#renderer/ui/feedback/drop-zone.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/feedback/error-notice.tsx';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import type { Problem } from '#src/base/result.ts';
import { ImportDesk } from './import-desk.tsx';
import css from './import.module.css';
import { closeImport, takeWaitingSource, useImport } from './import-state.ts';
import { pickList, takeFile } from './pick-list.ts';

/** A list into the dossier: choose it, see what it would change, agree. */
export function ImportScreen() {
  const { t } = useText();
  const state = useImport();
  useEffect(takeWaitingSource, []);
  return (
    <DropZone
      className={css.screen}
      label={t('imports:empty.drop')}
      onFiles={([file]) => void takeFile(file)}
      isDisabled={state.kind === 'reading'}
    >
      {state.kind === 'none' && <NoList />}
      {state.kind === 'reading' && <Reading job={state.job} />}
      {state.kind === 'refused' && <Refused problem={state.problem} />}
      {state.kind === 'open' && <ImportDesk open={state} />}
    </DropZone>
  );
}

function NoList() {
  const { t } = useText();
  return (
    <div className={css.alone}>
      <EmptyState
        art="table"
        title={t('imports:empty.title')}
        actions={
          <>
            <Button variant="primary" onPress={pickList}>
              {t('imports:empty.pick')}
            </Button>
            <Button onPress={() => showScreen('matrix')}>{t('imports:empty.back')}</Button>
          </>
        }
      >
        {t('imports:empty.text')}
      </EmptyState>
    </div>
  );
}

function Reading({ job }: { job: string }) {
  const { t } = useText();
  const progress = useProgress(job);
  const total = progress?.total ?? null;
  const done = total === null || progress === undefined ? null : progress.done;
  const percent = done === null || total === null ? null : Math.round((done / Math.max(1, total)) * 100);
  return (
    <div className={css.alone}>
      <ProgressBar
        className={css.progress}
        label={t('imports:reading.label')}
        value={percent}
        max={100}
        valueText={percent === null ? t('imports:reading.unknown') : t('imports:reading.done', { percent })}
        stopLabel={t('imports:reading.stop')}
        onStop={() => {
          void stopJob(job);
          closeImport();
        }}
      />
    </div>
  );
}

function Refused({ problem }: { problem: Problem }) {
  const text = useText();
  return (
    <div className={css.alone}>
      <ErrorNotice
        title={text.t('imports:refused.title')}
        actions={
          <>
            <Button variant="primary" onPress={pickList}>
              {text.t('imports:refused.other')}
            </Button>
            <Button onPress={closeImport}>{text.t('imports:bar.cancel')}</Button>
          </>
        }
      >
        {problemText(text, problem)}
      </ErrorNotice>
    </div>
  );
}
