import { ClientBadge, type BadgeSize } from '#renderer/ui/marks/client-badge.tsx';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { PartyLook } from '#src/views/relations/parties.ts';

const stripes: Readonly<Record<BadgeSize, number>> = { xs: 18, sm: 22, md: 28, lg: 36 };

interface PartyMarkProps {
  party: PartyLook;
  size?: BadgeSize;
  /** Speaks the name; leave out where it stands beside the mark. */
  isNamed?: boolean;
}

/** A party by its form: square for a client, hexagon for a supplier, stripes for the shared service centre. */
export function PartyMark({ party, size = 'sm', isNamed = false }: PartyMarkProps) {
  const name = isNamed ? { name: party.name } : {};
  switch (party.kind) {
    case 'client':
      return <ClientBadge hue={party.hue} letters={party.letters} size={size} {...name} />;
    case 'supplier':
      return <SupplierHexagon letters={party.letters} size={size === 'md' || size === 'lg' ? 'md' : 'sm'} {...name} />;
    case 'ssc':
      return <GroupBadge hues={party.hues.length > 0 ? party.hues : [1]} size={stripes[size]} {...name} />;
  }
}
