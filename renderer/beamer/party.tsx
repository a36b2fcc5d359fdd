import type { BeamerParty } from '#src/views/beamer/parts.ts';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { Badge } from './badge.tsx';
import css from './party.module.css';
import slide from './slide.module.css';

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
    <span className={slide.client}>
      <PartyBadge party={party} />
      <span className={slide.name}>{party.name}</span>
    </span>
  );
}
