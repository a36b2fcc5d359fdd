import { Plus } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useDossier } from '#renderer/store/document.ts';
import { removeStep, toggleClient, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import css from '#renderer/features/scenario/scenario.module.css';

/** More clients stand in a menu: a bar holds no more. */
const most = 6;

/** Who takes part, each a press away from not. */
export function PartyChips() {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients)
    .filter(mayHold)
    .toSorted(byOrder);
  const steps = useScenario((state) => state.steps);
  const off = new Set<string>(steps.flatMap((step) => (step.kind === 'client-leaves' ? [step.client] : [])));
  return (
    <div className={css.chips} role="group" aria-label={t('scenario:bar.clients')}>
      {clients.length > most ? (
        <ClientMenu clients={clients} off={off} />
      ) : (
        clients.map((client) => <ClientChip key={client.id} client={client} isOff={off.has(client.id)} />)
      )}
      {steps.flatMap((step) =>
        step.kind === 'client-joins'
          ? [
              <ToggleButton key={step.id} className={css.chip ?? ''} isSelected onChange={() => removeStep(step)}>
                <Plus size={12} aria-hidden="true" />
                <span className={css.joiner} title={step.name} role="img" aria-label={step.name}>
                  {step.badge}
                </span>
              </ToggleButton>,
            ]
          : [],
      )}
    </div>
  );
}

function ClientChip({ client, isOff }: { client: Client; isOff: boolean }) {
  const { t } = useText();
  return (
    <ToggleButton className={css.chip ?? ''} isSelected={!isOff} onChange={() => toggleClient(client.id)}>
      <ClientBadge hue={client.hue} letters={client.badge} name={client.name} off={isOff} />
      {isOff && <span>{t('scenario:bar.uit')}</span>}
    </ToggleButton>
  );
}

function ClientMenu({ clients, off }: { clients: readonly Client[]; off: ReadonlySet<string> }) {
  const { t } = useText();
  const selected = new Set(clients.flatMap(({ id }) => (off.has(id) ? [] : [id as string])));
  const count = clients.length - selected.size;
  const change = (now: ReadonlySet<string>): void => {
    for (const { id } of clients) if (now.has(id) !== selected.has(id)) toggleClient(id);
  };
  const label =
    count === 0
      ? t('scenario:bar.clientsMore')
      : `${t('scenario:bar.clientsMore')}: ${t('scenario:bar.clientsOff', { count })}`;
  return (
    <MenuButton
      label={label}
      size="sm"
      groups={[
        {
          id: 'clients',
          items: clients.map(({ id, name, hue, badge }) => ({
            id,
            label: name,
            glyph: <ClientBadge hue={hue} letters={badge} size="xs" off={off.has(id)} />,
          })),
          selection: { mode: 'multiple', selected, onChange: change },
        },
      ]}
    />
  );
}
