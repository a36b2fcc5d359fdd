import { Fragment } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { Client } from '#src/dossier/client.ts';
import { type Position, priorities } from '#src/dossier/position.ts';
import { clashing } from '#src/views/themes/theme-rollup.ts';
import css from './nodes.module.css';

/** How many want it how much: M 5, S 4, C 2, W 1. */
export function PriorityTally({ positions }: { readonly positions: readonly Position[] }) {
  return priorities.map((letter) => {
    const count = positions.filter((position) => position.priority === letter).length;
    return count === 0 ? null : (
      <span key={letter} className={css.tally}>
        <PriorityTile priority={letter} size="xs" />
        {count}
      </span>
    );
  });
}

type CampsProps = {
  readonly analysis: RequirementAnalysis | undefined;
  /** In the order of the lane. */
  readonly voters: readonly Client[];
  /** Badges of each camp; 0 = only how many clash. */
  readonly limit: number;
};

/** Who stands against whom in the first conflict, with a not-equal sign between; how many more are in any. */
export function Camps({ analysis, voters, limit }: CampsProps) {
  const { t, number } = useText();
  const conflict = analysis?.conflicts[0];
  if (conflict === undefined) return null;
  const all = clashing(analysis);
  const camps = conflict.camps.slice(0, 2).map((camp) => voters.filter(({ id }) => camp.includes(id)));
  const shown = new Set(camps.flatMap((camp) => camp.slice(0, limit)).map(({ id }) => id));
  const rest = [...all].filter((id) => !shown.has(id)).length;
  return (
    <span className={css.camps} title={t('levels:clashing', { count: all.size, number: number(all.size) })}>
      {camps.map((camp, index) => (
        // Camps have no name of their own, and their order is that of the conflict.
        <Fragment key={camp[0]?.id ?? index}>
          {index > 0 && <i aria-hidden="true">≠</i>}
          {camp.slice(0, limit).map(({ id, hue, badge, name }) => (
            <ClientBadge key={id} hue={hue} letters={badge} size="xs" name={name} />
          ))}
        </Fragment>
      ))}
      {limit === 0 && camps.length < 2 && <i aria-hidden="true">≠</i>}
      {rest > 0 && <span className={css.tally}>{limit === 0 ? number(rest) : `+${number(rest)}`}</span>}
    </span>
  );
}
