import { Fragment } from 'react';
import { usePositions } from '#renderer/store/document.ts';
import { usePart } from '#renderer/features/map/map-part.ts';
import { useText } from '#renderer/store/settings.ts';
import { BadgePriorityPair } from '#renderer/ui/marks/badge-priority-pair.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { type Position, priorities } from '#src/dossier/position.ts';
import { clashing } from '#src/views/themes/theme-rollup.ts';
import css from './nodes.module.css';

/** From this many clients on, pairs become a tally with the badges that clash. */
const tallyFrom = 5;

type PairsProps = {
  readonly id: RequirementId;
  readonly analysis: RequirementAnalysis | undefined;
  /** A picture stands beside it and takes part of the width. */
  readonly isNarrow: boolean;
};

export function PositionPairs({ id, analysis, isNarrow }: PairsProps) {
  const positions = usePositions(id);
  const clients = usePart((part) => part.clients);
  const voters = clients.filter((client) => client.kind !== 'ssc').sort(byOrder);
  if (voters.length >= tallyFrom) {
    return <Tally positions={positions} voters={voters} analysis={analysis} limit={isNarrow ? 2 : 4} />;
  }
  return (
    <span className={css.pairs}>
      {voters.map((client) => {
        const priority = positions.find((position) => position.client === client.id)?.priority ?? null;
        if (priority === null) return null;
        return (
          <BadgePriorityPair
            key={client.id}
            hue={client.hue}
            letters={client.badge}
            priority={priority}
            label={`${client.name} ${priority}`}
          />
        );
      })}
    </span>
  );
}

type TallyProps = {
  readonly positions: readonly Position[];
  readonly voters: readonly Client[];
  readonly analysis: PairsProps['analysis'];
  /** Badges shown of the clients that clash. */
  readonly limit: number;
};

function Tally({ positions, voters, analysis, limit }: TallyProps) {
  const text = useText();
  const inConflict = analysis === undefined ? new Set<string>() : clashing(analysis);
  const against = voters.filter((client) => inConflict.has(client.id));
  return (
    <span className={css.pairs}>
      {priorities.map((letter) => {
        const count = positions.filter((position) => position.priority === letter).length;
        return count === 0 ? null : (
          <span key={letter} className={css.tally}>
            <PriorityTile priority={letter} size="xs" />
            {count}
          </span>
        );
      })}
      {against.slice(0, limit).map((client) => (
        <Fragment key={client.id}>
          <ClientBadge hue={client.hue} letters={client.badge} size="xs" name={client.name} />
        </Fragment>
      ))}
      {against.length > limit && <span className={css.tally}>+{text.number(against.length - limit)}</span>}
    </span>
  );
}
