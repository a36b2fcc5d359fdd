import { useExport } from '#renderer/store/exporting.ts';
import { stopJob, useProgress } from '#renderer/store/jobs.ts';
import { useText } from '#renderer/store/settings.ts';
import { LateProgress } from '#renderer/ui/feedback/late-progress.tsx';

/** How far an export is, with a way to stop it; one can go on working meanwhile. */
export function ExportProgress() {
  const job = useExport((state) => state.job);
  return job === null ? null : <Running key={job} job={job} />;
}

function Running({ job }: { job: string }) {
  const { t } = useText();
  const progress = useProgress(job);
  const total = progress?.total ?? null;
  const percent = total === null ? null : Math.round(((progress?.done ?? 0) / Math.max(1, total)) * 100);
  return (
    <LateProgress
      place="corner"
      label={t('frame:exporting.label')}
      value={percent}
      max={100}
      valueText={percent === null ? t('frame:exporting.unknown') : t('frame:exporting.done', { percent })}
      note={t('frame:exporting.note')}
      stopLabel={t('frame:exporting.stop')}
      onStop={() => void stopJob(job)}
    />
  );
}
