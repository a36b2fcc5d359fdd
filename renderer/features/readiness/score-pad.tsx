import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import type { Client } from '#src/dossier/client.ts';
import type { Text } from '#src/text/text.ts';
import type { ScoringSide } from '#src/views/readiness/score-sheet.ts';
import css from './readiness.module.css';
import type { Score, ScoreRow } from './score-grid.tsx';

const figures = ['0', '1', '2', '3', '4', '5'] as const;

interface ScorePadProps {
  /** undefined: no cell is at hand yet. */
  client: Client | undefined;
  row: ScoreRow | undefined;
  sides: readonly ScoringSide[];
  scoreOf: (side: ScoringSide) => Score;
  onScore: (side: ScoringSide, score: Score) => void;
}

/** The cell at hand with buttons for its scores, for a pen, a finger or a mouse; and which keys do the same. */
export function ScorePad({ client, row, sides, scoreOf, onScore }: ScorePadProps) {
  const { t } = useText();
  if (client === undefined || row === undefined) return null;
  return (
    <div className={css.pad}>
      <span className={css.cell}>
        <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
        {row.label}
      </span>
      {row.isFixed !== true &&
        sides.map((side) => (
          <Side key={side} side={side} cell={`${row.label}, ${client.name}`} score={scoreOf(side)} onScore={onScore} />
        ))}
      <span>{hint(t, row, sides)}</span>
    </div>
  );
}

function hint(t: Text['t'], { isFixed, label }: ScoreRow, sides: readonly ScoringSide[]): string {
  if (isFixed === true) return t('readiness:ladder.follows', { label });
  return t(sides.length > 1 ? 'readiness:ladder.keys' : 'readiness:ladder.keysOwn');
}

interface SideProps {
  side: ScoringSide;
  cell: string;
  score: Score;
  onScore: ScorePadProps['onScore'];
}

function Side({ side, cell, score, onScore }: SideProps) {
  const { t } = useText();
  const label = t(side === 'own' ? 'readiness:ladder.padOwn' : 'readiness:ladder.padSsc');
  return (
    <span className={css.keys}>
      {label}
      <SegmentedControl<string>
        label={t('readiness:ladder.pad', { cell: `${cell}, ${label}` })}
        shape="square"
        value={String(score ?? '')}
        onChange={(figure) => onScore(side, Number(figure))}
        segments={figures.map((value) => ({ value, label: value }))}
      />
      <Button size="sm" variant="quiet" isDisabled={score === null} onPress={() => onScore(side, null)}>
        {t('readiness:ladder.clear')}
      </Button>
    </span>
  );
}
