import { usePositions } from '#renderer/store/document.ts';
import { usePart } from '#renderer/features/map/map-part.ts';
import { BadgePriorityPair } from '#renderer/ui/marks/badge-priority-pair.tsx';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import css from './nodes.module.css';
import { Camps, PriorityTally } from './position-tally.tsx';

/** More claims than this become a tally with those who clash; beside a picture there is room for fewer. */
const mostPairs = 6;
const mostBesidePicture = 4;

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
  const claims = positions.filter(({ priority }) => priority !== null).length;
  if (claims > (isNarrow ? mostBesidePicture : mostPairs)) {
    return (
      <span className={css.pairs}>
        <PriorityTally positions={positions} />
        <Camps analysis={analysis} voters={voters} limit={isNarrow ? 0 : 2} />
      </span>
    );
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
