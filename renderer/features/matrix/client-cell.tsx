import { clsx } from 'clsx';
import { useText } from '#renderer/store/settings.ts';
import { ClashNotch } from '#renderer/ui/marks/clash-notch.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { limitsText, valueText } from '#src/views/words/value-text.ts';
import { type CellPlace, GridCell } from './grid-cell.tsx';
import css from './matrix.module.css';

type ClientCellProps = CellPlace & {
  readonly requirement: Requirement;
  readonly position: Position | undefined;
  readonly isClashing: boolean;
};

/** What one client wants: the priority as a tile, the wish as text; a clash has a notch before it has a colour. */
export function ClientCell({ requirement, position, isClashing, ...place }: ClientCellProps) {
  const text = useText();
  const { parameter } = requirement;
  const wish = position?.wish ?? null;
  const limits = position?.limits ?? null;
  const shown =
    wish !== null ? valueText(text, parameter, wish) : limits !== null ? limitsText(text, parameter, limits) : '';
  const about = [
    limits === null ? '' : text.t('matrix:acceptable', { limits: limitsText(text, parameter, limits) }),
    position?.reason ?? '',
  ].filter((part) => part !== '');
  return (
    <GridCell {...place} className={clsx(isClashing && css.clash)} title={about.join('\n') || undefined}>
      {isClashing && <ClashNotch />}
      {position !== undefined && (
        <PriorityTile
          priority={position.priority}
          label={position.priority === null ? undefined : text.t(`matrix:priority.${position.priority}`)}
        />
      )}
      <span className={css.value}>{shown}</span>
      {isClashing && <span className="vh">{text.t('matrix:clashes')}</span>}
    </GridCell>
  );
}
