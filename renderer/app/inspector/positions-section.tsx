import { EyeOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useDossier, usePositions, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { byOrder } from '#src/base/order.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import type { Client } from '#src/dossier/client.ts';
import { type Position, priorities } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { positionText } from '#src/views/words/position-text.ts';
import css from './inspector.module.css';

export function PositionsSection({ requirement }: { requirement: Requirement }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const positions = usePositions(requirement.id);
  const rows = clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  return (
    <InspectorSection title={t('frame:details.positions')} field="positions">
      <ul className={css.positions}>
        {rows.map((client) => (
          <PositionRow
            key={client.id}
            requirement={requirement}
            client={client}
            position={positions.find((each) => each.client === client.id)}
          />
        ))}
      </ul>
    </InspectorSection>
  );
}

interface PositionRowProps {
  requirement: Requirement;
  client: Client;
  position: Position | undefined;
}

function PositionRow({ requirement, client, position }: PositionRowProps) {
  const text = useText();
  const words = position ? positionText(text, requirement, position) : '';
  const isPrivate = position !== undefined && position.limits !== null && !position.isReleased;
  return (
    <li>
      <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
      <PriorityMenu requirement={requirement} client={client} position={position} />
      <b className="num" title={words}>
        {words}
        {isPrivate && (
          <span className={css.private} title={text.t('frame:details.private')}>
            <Icon icon={EyeOff} size={14} />
            <span className="vh">{text.t('frame:details.private')}</span>
          </span>
        )}
      </b>
      <span className={css.reason} title={position?.reason}>
        {position ? position.reason : text.t('frame:details.noPosition')}
      </span>
    </li>
  );
}

const NONE = 'none';

function PriorityMenu({ requirement, client, position }: PositionRowProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const current = position?.priority ?? null;
  const choose = (id: string | undefined): void => {
    const priority = priorities.find((each) => each === id) ?? null;
    const edit = { requirement: requirement.id, client: client.id, patch: { priority }, by: null, at: now() };
    if (priority !== current) void runCommand(setPosition, edit);
  };
  const items = [
    ...priorities.map((id) => ({
      id,
      label: t(`analysis:priorities.${id}`),
      glyph: <PriorityTile priority={id} size="xs" />,
      shortcut: [id],
    })),
    { id: NONE, label: t('frame:details.noPriority'), glyph: <PriorityTile priority={null} size="xs" /> },
  ];
  return (
    <Menu
      label={t('frame:details.setPriority', { client: client.name })}
      groups={[
        {
          id: 'priority',
          items,
          selection: {
            mode: 'single',
            selected: new Set([current ?? NONE]),
            onChange: (selected) => choose([...selected][0]),
          },
        },
      ]}
      trigger={
        <Button
          className={css.tile ?? ''}
          isDisabled={isReadOnly}
          aria-label={`${t('frame:details.setPriority', { client: client.name })}: ${current === null ? t('frame:details.noPriority') : t(`analysis:priorities.${current}`)}`}
        >
          <PriorityTile priority={current} />
        </Button>
      }
    />
  );
}
