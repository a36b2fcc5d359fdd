import type { BeamerParty } from '#src/views/beamer/parts.ts';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { Badge } from './badge.tsx';
import css from './party.module.css';

/** A party by its form: square, hexagon or stripes. */
export function PartyBadge({ party }: { party: BeamerParty }) {
  switch (party.kind) {
    case 'client':
      return <Badge client={party} />;
    case 'supplier':
      return <SupplierHexagon letters={party.letters} className={css.hexagon} />;
    case 'ssc':
      return <GroupBadge hues={party.hues.length > 0 ? party.hues : [1]} className={css.stripes} />;
  }
}

export function PartyName({ party }: { party: BeamerParty }) {
  return (
    <span className={css.party}>
      <PartyBadge party={party} />
      <span className={css.name}>{party.name}</span>
    </span>
  );
}
