import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import type { ClassLine } from '#src/views/beamer/parts.ts';
import { ClientName } from '#renderer/beamer/badge.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import { countsText, type Letter, priorities } from '#renderer/beamer/words.ts';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import table from './classes.module.css';

/** A column holds so many dots side by side; more are a figure. */
const MOST_DOTS = 6;

type Shown = { line: ClassLine; most: number; hasPoints: boolean; isOut: boolean };

/** One client: its dots, or its class where one person alone voted for it. */
export function ClassRow({ line, most, hasPoints, isOut }: Shown) {
  const text = useSlideText();
  const { client, votes, points } = line;
  const said =
    votes.kind === 'none'
      ? text.t('beamer:noVote')
      : votes.kind === 'class'
        ? text.t(`analysis:priorities.${votes.priority}`)
        : countsText(text, votes.counts);
  return (
    <div
      className={clsx(table.row, isOut && table.out)}
      style={{ '--c': hueColor(client.hue) } as CSSProperties}
      role="img"
      aria-label={text.t('beamer:lineLabel', { name: client.name, votes: said })}
    >
      <ClientName client={client} />
      {votes.kind === 'none' ? (
        <span className={table.none}>{said}</span>
      ) : (
        priorities.map((priority) => (
          <span key={priority} className={table.cell}>
            <Votes votes={votes} priority={priority} />
          </span>
        ))
      )}
      {hasPoints && (
        <span className={table.points}>
          {points !== null && (
            <>
              <i style={{ '--share': points / most } as CSSProperties} />
              <b>{text.number(points, Number.isInteger(points) ? 0 : 1)}</b>
            </>
          )}
        </span>
      )}
    </div>
  );
}

function Votes({ votes, priority }: { votes: Exclude<ClassLine['votes'], { kind: 'none' }>; priority: Letter }) {
  if (votes.kind === 'class')
    return votes.priority === priority ? <PriorityTile priority={priority} className={table.tile} /> : null;
  const count = votes.counts[priority];
  if (count > MOST_DOTS)
    return (
      <>
        <i /> <b>{count}</b>
      </>
    );
  return Array.from({ length: count }, (_, index) => <i key={index} />);
}
