import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import type { Client } from '#src/dossier/client.ts';
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
  const isOpen = client !== undefined && row !== undefined && row.isFixed !== true;
  return (
    <div className={css.pad}>
      {isOpen && (
        <>
          <span className={css.cell}>
            <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
            {row.label}
          </span>
          {sides.map((side) => {
            const label = t(side === 'own' ? 'readiness:ladder.padOwn' : 'readiness:ladder.padSsc');
            return (
              <span key={side} className={css.keys}>
                {label}
                <SegmentedControl<string>
                  label={t('readiness:ladder.pad', { cell: `${row.label}, ${client.name}, ${label}` })}
                  shape="square"
                  value={String(scoreOf(side) ?? '')}
                  onChange={(figure) => onScore(side, Number(figure))}
                  segments={figures.map((value) => ({ value, label: value }))}
                />
                <Button
                  size="sm"
                  variant="quiet"
                  isDisabled={scoreOf(side) === null}
                  onPress={() => onScore(side, null)}
                >
                  {t('readiness:ladder.clear')}
                </Button>
              </span>
            );
          })}
        </>
      )}
      <span>{t(sides.length > 1 ? 'readiness:ladder.keys' : 'readiness:ladder.keysOwn')}</span>
    </div>
  );
}
