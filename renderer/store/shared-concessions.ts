import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ConcessionMeasure } from '#src/views/beamer/screen-slides.ts';
import { concessionSeries, type SeriesPage } from '#src/views/beamer/series.ts';
import { putSeries, renewSeries, useBeamer } from './beamer.ts';
import { currentDossier, currentStatus, useDocument } from './document.ts';
import { allSent } from './edit.ts';
import { freshId } from './fresh.ts';
import { stopJob } from './jobs.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

type Asked = { readonly evidence: Evidence; readonly measure: ConcessionMeasure };
type Shared = {
  /** Found for the dossier as others may see it; null before that. */
  readonly found: readonly SupplierConcessions[] | null;
  /** The dossier it was found for. */
  readonly of: Dossier | null;
  readonly asked: Asked;
  readonly job: string | null;
};

/** For all suppliers together. */
const SECONDS = 60;
const first: Shared = { found: null, of: null, asked: { evidence: 'offered', measure: 'fewest' }, job: null };

/** [BM62] The concessions that a room may see: asked of the host without what clients did not release, apart from the regisseur's own. */
export const useSharedConcessions = create<Shared>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useSharedConcessions.setState(first, true);
});

function pagesNow(): readonly SeriesPage[] {
  const { found, asked } = useSharedConcessions.getState();
  const { clients, requirements, suppliers } = currentDossier();
  return found === null
    ? []
    : concessionSeries({
        text: currentText(),
        names: { clients, requirements, suppliers },
        found,
        measure: asked.measure,
      });
}

/** Looks for them, then puts them on the beamer. */
export async function putConcessions(asked: Asked): Promise<void> {
  await stopSharing();
  await allSent();
  const { session } = currentStatus();
  if (session === null) return;
  const job = freshId<string>();
  const of = currentDossier();
  useSharedConcessions.setState({ job });
  const question = { session, job, evidence: asked.evidence, seconds: SECONDS, isReleasedOnly: true };
  const done = await callHost('suppliers.concessions', question);
  if (useSharedConcessions.getState().job !== job) return;
  if (!done.ok) {
    useSharedConcessions.setState({ job: null });
    return showToast({ kind: 'problem', text: currentText().t('onBeamer:failed') });
  }
  useSharedConcessions.setState({ found: done.value, of, asked, job: null });
  if (useBeamer.getState().series?.from === 'concessions') renewSeries('concessions', pagesNow());
  else await putSeries('concessions', pagesNow());
}

export async function stopSharing(): Promise<void> {
  const { job } = useSharedConcessions.getState();
  if (job === null) return;
  useSharedConcessions.setState({ job: null });
  await stopJob(job);
}

/** Number, weight or even: all three were found at once, so the wall goes along at once. */
export function shareMeasure(measure: ConcessionMeasure): void {
  const { asked } = useSharedConcessions.getState();
  useSharedConcessions.setState({ asked: { ...asked, measure } });
  if (useBeamer.getState().series?.from === 'concessions') renewSeries('concessions', pagesNow());
}
