import { Plus } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { runAction } from '#renderer/store/actions.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { askOfRelation } from '#renderer/store/relations.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { HeadlineBar } from './headline-bar.tsx';
import { LineCard } from './line/line-card.tsx';
import { RelationList } from './list/relation-list.tsx';
import { PartsCard } from './parts/parts-card.tsx';
import { Plane } from './plane/plane.tsx';
import { RelationDialogs } from './relation-dialogs.tsx';
import { RelationTabs } from './relation-tabs.tsx';
import css from './relations.module.css';
import { useRelationActions } from './use-relation-actions.ts';
import { type Relations, useRelations } from './use-relations.ts';

/** Who works with whom, and how trust and contract hold up between them: seen from both sides, scored by nobody. */
export function RelationsScreen() {
  const { t } = useText();
  const relations = useRelations();
  useRelationActions(relations);
  const isEmpty = relations.all.suppliers.length + relations.all.ssc.length + relations.all.peers.length === 0;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <>
      <Toolbar
        label={t('relations:title')}
        end={
          !isEmpty &&
          !isReadOnly && (
            <Button icon={Plus} onPress={() => runAction('relations.add')}>
              {t('relations:add.open')}
            </Button>
          )
        }
      >
        <RelationTabs />
      </Toolbar>
      <h1 className="vh">{t('relations:title')}</h1>
      {isEmpty ? <NoRelations /> : <Filled relations={relations} />}
      <RelationDialogs relations={relations} />
    </>
  );
}

function Filled({ relations }: { relations: Relations }) {
  const day = today();
  const { current, rows } = relations;
  return (
    <div className={css.split}>
      <RelationList relations={relations} />
      <div className={css.page}>
        {current !== null && (
          <>
            <HeadlineBar row={current} today={day} />
            <div className={css.cards}>
              <Plane rows={rows} current={current} />
              <div className={css.column}>
                <LineCard row={current} today={day} />
                <PartsCard row={current} today={day} />
              </div>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function NoRelations() {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const canAdd = useDossier(
    ({ clients, suppliers }) => clients.length > 0 && (suppliers.length > 0 || clients.length > 1),
  );
  return (
    <EmptyState
      isAlone
      art="list"
      title={t('relations:empty.title')}
      actions={
        <>
          {canAdd && !isReadOnly && (
            <Button variant="primary" icon={Plus} onPress={() => askOfRelation({ kind: 'add' })}>
              {t('relations:empty.add')}
            </Button>
          )}
          <Button variant={canAdd ? 'secondary' : 'primary'} onPress={() => showScreen('matrix')}>
            {t('relations:empty.toMatrix')}
          </Button>
        </>
      }
    >
      {t('relations:empty.text')} {!canAdd && t('relations:empty.noParties')}
    </EmptyState>
  );
}
