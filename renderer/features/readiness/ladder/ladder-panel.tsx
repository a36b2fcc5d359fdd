import type { ReactNode } from 'react';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { ProcessChoice } from '#renderer/features/readiness/process/process-choice.tsx';
import { type Scored, ScoreGrid } from '#renderer/features/readiness/score-grid.tsx';
import { useText } from '#renderer/store/settings.ts';
import type { Process } from '#src/dossier/process.ts';
import { ladderSteps, type LadderStep } from '#src/dossier/ladder.ts';
import type { Text } from '#src/text/text.ts';
import { type ProcessLadders, stepName } from '#src/views/readiness/ladder-view.ts';
import { Foot, Heads, Legend, StepHead } from './ladder-parts.tsx';
import css from './ladder.module.css';
import { StepBar } from './step-bar.tsx';

/** The highest step on top, as one climbs. */
const shown: readonly LadderStep[] = ladderSteps.toReversed();
const indexOf = (row: number): number => ladderSteps.length - 1 - row;
const [headWidth, columnWidth, widest] = [210, 208, 640];

interface LadderPanelProps {
  view: ProcessLadders;
  processes: readonly Process[];
  onScore: Scored;
  children: ReactNode;
}

/** One process: every step of every client, by itself and by the service centre, and what the steps below carry. */
export function LadderPanel({ view, processes, onScore, children }: LadderPanelProps) {
  const text = useText();
  const { t } = text;
  return (
    <Panel
      title={
        processes.length > 1 ? t('readiness:ladder.plain') : t('readiness:ladder.title', { process: view.process.name })
      }
      beside={<ProcessChoice processes={processes} process={view.process} />}
      end={<Legend />}
    >
      {children}
      <ScoreGrid
        label={t('readiness:ladder.grid')}
        className={css.ladder}
        minWidth={headWidth + view.clients.length * columnWidth}
        maxWidth={headWidth + view.clients.length * widest}
        clients={view.clients.map(({ client }) => client)}
        sides={['own', 'ssc']}
        rows={shown.map((step, row) => ({
          key: step,
          label: stepName(text, indexOf(row)),
          head: <StepHead at={indexOf(row)} apart={view.distances[indexOf(row)] ?? null} />,
        }))}
        head={<Heads view={view} />}
        foot={<Foot view={view} />}
        nameOf={(row, column) => cellText(text, view, indexOf(row), column)}
        scoreOf={(row, column, side) => view.clients[column]?.[side][indexOf(row)] ?? null}
        onScore={(row, ...score) => onScore(indexOf(row), ...score)}
      >
        {(row, column) => {
          const each = view.clients[column];
          if (each === undefined) return null;
          const at = indexOf(row);
          const { carried } = each.ladder;
          return (
            <StepBar
              own={each.own[at] ?? null}
              ssc={each.ssc[at] ?? null}
              carried={carried[at] ?? null}
              below={carried[at + 1] ?? null}
            />
          );
        }}
      </ScoreGrid>
    </Panel>
  );
}

function cellText(text: Text, view: ProcessLadders, at: number, column: number): string {
  const { t } = text;
  const each = view.clients[column];
  if (each === undefined) return '';
  const said = (score: number | null | undefined): string =>
    score === null || score === undefined ? t('readiness:ladder.notScored') : String(score);
  const gap = each.ladder.gaps.find((one) => one.step === at);
  return t('readiness:ladder.step', {
    number: at + 1,
    step: stepName(text, at),
    client: each.client.name,
    own: said(each.own[at]),
    ssc: said(each.ssc[at]),
    gap:
      gap === undefined ? '' : t('readiness:ladder.stepGap', { gap: gap.gap, limit: stepName(text, gap.limit.step) }),
  });
}
