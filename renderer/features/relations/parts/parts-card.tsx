import { Plus } from 'lucide-react';
import { AgreementList } from '#renderer/parts/agreements/agreement-list.tsx';
import { ActionList } from '#renderer/parts/actions/action-list.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { type RelationPart, showRelationPart, useRelationsShown } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Tabs } from '#renderer/ui/controls/tabs.tsx';
import type { Action } from '#src/dossier/action.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import { betweenParties, isBetween } from '#src/views/agreements/between.ts';
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
  const ends = [row.ends.client, row.ends.other];
  const agreed = useDossier((dossier) => dossier.agreements).filter(
    (each) => each.doneOn === null && (isBetween(each, ends) || about.has(each.source?.id ?? '')),
  );
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
            count: open + agreed.length,
            content: <Steps row={row} agreements={agreed} actions={actions} today={today} />,
          },
        ]}
      />
    </section>
  );
}

interface StepsProps {
  row: RelationRow;
  agreements: readonly Agreement[];
  actions: readonly Action[];
  today: string;
}

/** What these two agreed on, and what is to be done. */
function Steps({ row, agreements, actions, today }: StepsProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const about = { kind: 'relation', id: row.state.relation.id } as const;
  const between = betweenParties([row.ends.client, row.ends.other]);
  return (
    <div className={css.part}>
      {agreements.length > 0 && <AgreementList agreements={agreements} />}
      {actions.length > 0 && <ActionList actions={actions} today={today} />}
      {agreements.length + actions.length === 0 && <p className="muted">{t('relations:actions.none')}</p>}
      {!isReadOnly && (
        <div className={css.partHead}>
          <Button
            size="sm"
            icon={Plus}
            onPress={() => showDialog({ kind: 'agreement', draft: { ...between, source: about } })}
          >
            {t('agreements:add')}
          </Button>
          <Button size="sm" icon={Plus} onPress={() => showDialog({ kind: 'action', draft: { about } })}>
            {t('relations:actions.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
