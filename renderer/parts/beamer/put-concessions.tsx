import { useDossier } from '#renderer/store/document.ts';
import { useProgress } from '#renderer/store/jobs.ts';
import { useText } from '#renderer/store/settings.ts';
import { putConcessions, stopSharing, useSharedConcessions } from '#renderer/store/shared-concessions.ts';
import { LateProgress } from '#renderer/ui/feedback/late-progress.tsx';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { ConcessionMeasure } from '#src/views/beamer/screen-slides.ts';
import { PutOnBeamer } from './put-on-beamer.tsx';

interface PutConcessionsProps {
  evidence: Evidence;
  measure: ConcessionMeasure;
}

/** [BM62] Looks for the concessions anew, without private limits, and puts them on the beamer. */
export function PutConcessions({ evidence, measure }: PutConcessionsProps) {
  const { of, asked, job } = useSharedConcessions();
  const dossier = useDossier((whole) => whole);
  const isOld = of !== dossier || asked.evidence !== evidence;
  return (
    <>
      <PutOnBeamer
        from="concessions"
        size="sm"
        isDisabled={job !== null || dossier.suppliers.length === 0}
        isOld={isOld}
        onPut={() => void putConcessions({ evidence, measure })}
      />
      {job !== null && <Course key={job} job={job} total={dossier.suppliers.length} />}
    </>
  );
}

function Course({ job, total }: { job: string; total: number }) {
  const { t } = useText();
  const done = useProgress(job)?.done ?? 0;
  return (
    <LateProgress
      place="corner"
      label={t('onBeamer:looking')}
      value={done}
      max={total}
      valueText={t('suppliers:concessions.progress', { number: done, total })}
      stopLabel={t('suppliers:concessions.stop')}
      onStop={() => void stopSharing()}
    />
  );
}
