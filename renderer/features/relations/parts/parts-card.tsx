import { Plus } from 'lucide-react';
import { ActionList } from '#renderer/parts/actions/action-list.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { type RelationPart, showRelationPart, useRelationsShown } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Tabs } from '#renderer/ui/controls/tabs.tsx';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import { Back } from './back.tsx';
import { FrictionList } from './friction-list.tsx';
import { Mutual } from './mutual.tsx';
import css from './parts.module.css';
import { People } from './people.tsx';

/** What lies under the line of a relation: what chafes, looking back, what each gains, who they are, what is to be done. */
export function PartsCard({ row, today }: { row: RelationRow; today: string }) {
  const { t } = useText();
  const part = useRelationsShown((shown) => shown.part);
  const { relation, frictions } = row.state;
  const looks = useDossier((dossier) => dossier.retrospectives).filter((each) => each.relation === relation.id);
  const about = new Set<string>([relation.id, ...frictions.map(({ id }) => id)]);
  const actions = useDossier((dossier) => dossier.actions).filter((each) => about.has(each.about?.id ?? ''));
  const open = actions.filter(({ doneOn }) => doneOn === null).length;
  return (
    <section className={css.panel}>
      <Tabs<RelationPart>
        label={t('relations:title')}
        selected={part}
        onChange={showRelationPart}
        tabs={[
          {
            id: 'frictions',
            label: t('relations:parts.frictions'),
            count: frictions.length,
            content: <FrictionList row={row} today={today} />,
          },
          {
            id: 'back',
            label: t('relations:parts.back'),
            count: looks.length,
            content: <Back row={row} looks={looks} today={today} />,
          },
          { id: 'mutual', label: t('relations:parts.mutual'), content: <Mutual row={row} /> },
          { id: 'people', label: t('relations:parts.people'), content: <People row={row} /> },
          {
            id: 'steps',
            label: t('relations:parts.steps'),
            count: open,
            content: <Steps id={relation.id} actions={actions} today={today} />,
          },
        ]}
      />
    </section>
  );
}

function Steps({
  id,
  actions,
  today,
}: {
  id: string;
  actions: Parameters<typeof ActionList>[0]['actions'];
  today: string;
}) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <div className={css.part}>
      {actions.length === 0 ? (
        <p className="muted">{t('relations:actions.none')}</p>
      ) : (
        <ActionList actions={actions} today={today} />
      )}
      {!isReadOnly && (
        <Button
          size="sm"
          icon={Plus}
          onPress={() => showDialog({ kind: 'action', draft: { about: { kind: 'relation', id } } })}
        >
          {t('relations:actions.add')}
        </Button>
      )}
    </div>
  );
}
