import { useMemo } from 'react';
import { GatesPanel } from '#renderer/features/readiness/gates/gates-panel.tsx';
import { Improvements } from '#renderer/features/readiness/gates/improvements.tsx';
import { MotivesPanel } from '#renderer/features/readiness/gates/motives-panel.tsx';
import { ProcessStrip } from '#renderer/features/readiness/process/process-strip.tsx';
import { newProcess, setStep } from '#renderer/features/readiness/readiness-edits.ts';
import { Sentence } from '#renderer/features/readiness/sentence.tsx';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { Process } from '#src/dossier/process.ts';
import type { ClientReadiness } from '#src/views/readiness/gates-view.ts';
import { laddersSentence, processLadders } from '#src/views/readiness/ladder-view.ts';
import { LadderPanel } from './ladder-panel.tsx';
import css from './ladder.module.css';

interface LadderPartProps {
  processes: readonly Process[];
  /** undefined: none is described yet. */
  process: Process | undefined;
  rows: readonly ClientReadiness[];
}

/** Of more clients than this the list of improvements takes the whole width. */
const mostBeside = 6;

/** One process on the ladder, and beside it why, how ready, and what first. */
export function LadderPart({ processes, process, rows }: LadderPartProps) {
  return (
    <>
      {process === undefined ? <NoProcess /> : <OneProcess processes={processes} process={process} />}
      <div className={css.three} data-many={rows.length > mostBeside}>
        <MotivesPanel rows={rows} />
        <GatesPanel rows={rows} />
        <Improvements rows={rows} />
      </div>
    </>
  );
}

function OneProcess({ processes, process }: { readonly processes: readonly Process[]; readonly process: Process }) {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const ladders = useDossier((dossier) => dossier.ladders);
  const view = useMemo(() => processLadders({ clients, ladders }, process), [clients, ladders, process]);
  const { lead, rest } = laddersSentence(text, clients, view);
  return (
    <>
      <Sentence lead={lead} rest={rest} />
      <LadderPanel
        view={view}
        processes={processes}
        onScore={(at, client, side, score) => setStep(process.id, client.id, side, at, score)}
      >
        <ProcessStrip process={process} cost={view.cost} />
      </LadderPanel>
    </>
  );
}

function NoProcess() {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <EmptyState
      art="list"
      title={t('readiness:empty.title')}
      actions={
        !isReadOnly && (
          <Button variant="primary" onPress={newProcess}>
            {t('readiness:newProcess')}
          </Button>
        )
      }
    >
      {t('readiness:empty.text')}
    </EmptyState>
  );
}
