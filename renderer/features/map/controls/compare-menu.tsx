import { Scale } from 'lucide-react';
import { compareClients, useMapView } from '#renderer/features/map/map-view.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { useState } from 'react';
import { byOrder } from '#src/base/order.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Pair } from '#src/views/map/compare.ts';

const nobody: readonly ClientId[] = [];

/** Two clients to lay side by side. A third takes the place of the one chosen first. */
export function CompareMenu() {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const pair = useMapView((view) => view.compare);
  const [first, setFirst] = useState<ClientId | null>(null);
  const chosen: readonly ClientId[] = pair ?? (first === null ? nobody : [first]);
  const voters = clients.filter(({ kind }) => kind !== 'ssc').sort(byOrder);
  const choose = (selected: ReadonlySet<string>): void => {
    const kept = chosen.filter((id) => selected.has(id));
    const added = voters.map(({ id }) => id).filter((id) => selected.has(id) && !chosen.includes(id));
    const next = [...kept, ...added].slice(-2);
    setFirst(next.length === 1 ? (next[0] as ClientId) : null);
    compareClients(next.length === 2 ? (next as unknown as Pair) : null);
  };
  return (
    <Menu
      label={t('map:compare.choose')}
      placement="bottom end"
      groups={[
        {
          id: 'clients',
          title: t('map:compare.choose'),
          items: voters.map(({ id, name, hue, badge }) => ({
            id,
            label: name,
            glyph: <ClientBadge hue={hue} letters={badge} size="xs" />,
          })),
          selection: { mode: 'multiple', selected: new Set<string>(chosen), onChange: choose },
        },
      ]}
      trigger={
        <Button variant="quiet" icon={Scale} isDisabled={voters.length < 2}>
          {t('map:compare.button')}
        </Button>
      }
    />
  );
}
