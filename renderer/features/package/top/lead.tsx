import { stopJob, useProgress } from '#renderer/store/jobs.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { LateProgress } from '#renderer/ui/feedback/late-progress.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import type { Answering } from '#renderer/features/package/asking/use-answer.ts';
import { searchLonger } from '#renderer/features/package/package-state.ts';
import { useNames } from '#renderer/features/package/use-names.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { tieText } from '#src/views/package/clash-words.ts';
import { packageLead } from '#src/views/package/lead.ts';
import css from './top.module.css';

/** What it says in plain words, how sure that is, and how far the search is. */
export function Lead({ best }: { best: Answering<'best'> }) {
  const text = useText();
  const { t } = text;
  const names = useNames();
  const { answer, problem } = best;
  if (problem !== null && problem.code !== 'job-stopped') return <Note>{problemText(text, problem)}</Note>;
  const found = answer?.kind === 'found' ? answer : null;
  const words = found === null ? null : packageLead(text, found, names);
  return (
    <div className={css.lead}>
      {words !== null && (
        <p role="status" aria-busy={best.isStale}>
          <b>{words.lead}</b> {words.rest}
          {found !== null && <Ties found={found} />}
        </p>
      )}
      {found?.isProven === false && !best.isStale && (
        <Button size="sm" onPress={searchLonger}>
          {t('packageScreen:lead.longer')}
        </Button>
      )}
      {best.job !== null && <Course key={best.job} job={best.job} />}
    </div>
  );
}

function Course({ job }: { job: string }) {
  const { t, number } = useText();
  const progress = useProgress(job);
  const share = progress?.done ?? 0;
  return (
    <LateProgress
      place="corner"
      label={t('packageScreen:working')}
      value={progress === undefined ? null : share}
      max={1}
      valueText={t('packageScreen:part', { part: number(Math.round(share * 100)) })}
      note={t('packageScreen:workingNote')}
      stopLabel={t('packageScreen:stop')}
      onStop={() => void stopJob(job)}
    />
  );
}

/** [PK48] What could stand in the place of what is in, and be as good for everyone. */
function Ties({ found: { ties } }: { found: FoundPackage }) {
  const text = useText();
  const names = useNames();
  const [first, ...others] = ties;
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` ${text.t('packageScreen:tie.others', { count: others.length })}`;
  return <>{` ${tieText(text, first, names)}${more}`}</>;
}
