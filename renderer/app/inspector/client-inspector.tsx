import { FlaskConical, Trash2 } from 'lucide-react';
import { HistorySection } from '#renderer/app/history/history-section.tsx';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { select, setInspectorOpen } from '#renderer/store/session.ts';
import { askScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Inspector, InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { editClient } from '#src/commands/clients/edit-client.ts';
import { removeClient } from '#src/commands/clients/remove-client.ts';
import { badge as badgeSchema } from '#src/dossier/fields.ts';
import type { Client } from '#src/dossier/client.ts';
import { ClientStand } from './client-stand.tsx';
import { FigureField, ParagraphField, WordsField } from './fields.tsx';
import { firstBadge } from './first-badge.ts';
import css from './inspector.module.css';
import { PeopleSection } from './people-section.tsx';

const KINDS = ['municipality', 'ssc', 'other'] as const;

export function ClientInspector({ client }: { client: Client }) {
  const { t } = useText();
  const remove = (): void => {
    select(null);
    const toast = t('frame:details.removed', { what: client.name });
    void runCommand(removeClient, { id: client.id }, { toast });
  };
  return (
    <Inspector
      title={client.name}
      lead={
        <>
          <ClientBadge hue={client.hue} letters={client.badge} />
          <span>{t(client.kind === 'ssc' ? 'frame:details.sscKind' : 'frame:details.clientKind')}</span>
        </>
      }
      tools={
        <>
          {client.kind !== 'ssc' && (
            <IconButton
              size="sm"
              icon={FlaskConical}
              label={t('scenario:action.leaves', { name: client.name })}
              onPress={() => askScenario([{ kind: 'client-leaves', client: client.id }])}
            />
          )}
          <IconButton size="sm" icon={Trash2} label={t('frame:details.remove')} onPress={remove} />
        </>
      }
      onClose={() => setInspectorOpen(false)}
      closeLabel={t('frame:closeInspector')}
    >
      {client.kind !== 'ssc' && <ClientStand client={client} />}
      <PeopleSection party={{ kind: 'client', client: client.id }} />
      <ClientDetails client={client} />
      <HistorySection about={{ kind: 'client', id: client.id }} />
    </Inspector>
  );
}

function ClientDetails({ client }: { client: Client }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const clients = useDossier((dossier) => dossier.clients);
  const patch = (fields: Partial<Omit<Client, 'id' | 'order'>>): void =>
    void runCommand(editClient, { id: client.id, patch: fields });
  return (
    <InspectorSection title={t('frame:details.about')}>
      <div className={css.fields}>
        <WordsField
          label={t('frame:details.name')}
          value={client.name}
          isName
          onCommit={(name) => patch({ name, ...firstBadge(client, clients, t('frame:details.newClient'), name) })}
          isRequired
        />
        <div className={css.pair}>
          <WordsField
            label={t('frame:details.badge')}
            value={client.badge}
            maxLength={2}
            onCommit={(badge) => patch({ badge: badge.toUpperCase() })}
            check={(draft) =>
              badgeSchema.safeParse(draft.toUpperCase()).success ? null : t('frame:details.badgeWrong')
            }
          />
          <FigureField
            label={t('frame:details.inhabitants')}
            value={client.inhabitants}
            onCommit={(inhabitants) => patch({ inhabitants })}
            minValue={0}
            isWhole
          />
        </div>
        <Select
          label={t('frame:details.kind')}
          options={KINDS.map((value) => ({ value, label: t(`frame:details.kinds.${value}`) }))}
          value={client.kind}
          onChange={(kind) => patch({ kind })}
          isDisabled={isReadOnly}
        />
        <ParagraphField
          label={t('frame:details.mandate')}
          value={client.mandate}
          onCommit={(mandate) => patch({ mandate })}
        />
        <ParagraphField
          label={t('frame:details.profile')}
          value={client.profile}
          onCommit={(profile) => patch({ profile })}
          rows={3}
        />
      </div>
    </InspectorSection>
  );
}
