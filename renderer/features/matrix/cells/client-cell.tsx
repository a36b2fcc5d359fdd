import { clsx } from 'clsx';
import type { MatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { ClashNotch } from '#renderer/ui/marks/clash-notch.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { cellText } from '#src/views/matrix/cell-text.ts';
import { limitsText, valueText } from '#src/views/words/value-text.ts';
import css from './cells.module.css';
import { type CellPlace, GridCell } from './grid-cell.tsx';

type ClientCellProps = CellPlace & {
  readonly requirement: Requirement;
  readonly position: Position | undefined;
  readonly shows: MatrixView['shows'];
  readonly isClashing: boolean;
};

/**
 * What one client wants: the priority as a tile, the value as text; a clash has a notch before it has a colour. Marks are
 * named pictures: a hidden text of its own for each costs as much to lay out as what is seen.
 */
export function ClientCell({ requirement, position, shows, isClashing, ...place }: ClientCellProps) {
  const { text } = place;
  const { words, isPrivate } = cellText(text, requirement.parameter, position, shows);
  const hasReason = position !== undefined && position.reason !== '';
  return (
    <GridCell {...place} className={clsx(isClashing && css.clash)} title={aboutPosition(text, requirement, position)}>
      {isClashing && <ClashNotch label={text.t('matrix:clashes')} />}
      {position !== undefined && (
        <PriorityTile
          priority={position.priority}
          label={position.priority === null ? undefined : text.t(`matrix:priority.${position.priority}`)}
        />
      )}
      {words !== '' && (
        <span className={clsx(css.value, isPrivate && css.private)}>
          {words}
          {isPrivate && <i role="img" aria-label={text.t('matrix:privateMark')} />}
        </span>
      )}
      {hasReason && (
        <span className={css.reason} role="img" aria-label={text.t('matrix:reasonIs', { reason: position.reason })} />
      )}
    </GridCell>
  );
}

/** Everything a client said about it, for the tooltip. */
function aboutPosition(text: Text, { parameter }: Requirement, position: Position | undefined): string | undefined {
  if (position === undefined) return undefined;
  const { wish, limits, isReleased, reason } = position;
  const range = limits === null ? '' : limitsText(text, parameter, limits);
  const lines = [
    wish === null ? '' : text.t('matrix:wishIs', { wish: valueText(text, parameter, wish) }),
    range === '' ? '' : text.t(isReleased ? 'matrix:acceptableReleased' : 'matrix:acceptable', { limits: range }),
    reason === '' ? '' : text.t('matrix:reasonIs', { reason }),
  ].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n');
}
