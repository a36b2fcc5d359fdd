import { Copy, FolderInput, ListChecks, Merge, SlidersHorizontal, Trash2, X } from 'lucide-react';
import { useMapState } from '#renderer/features/map/map-state.ts';
import { runAction } from '#renderer/store/actions.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { Popover } from '#renderer/ui/overlays/popover.tsx';
import { byOrder } from '#src/base/order.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import { FieldsPanel } from './fields-panel.tsx';
import { dropPicks, moveChosen, removeChosen } from './pick-actions.ts';
import css from './picking.module.css';
import { PriorityPanel } from './priority-panel.tsx';

/** What can be done with the requirements that were picked together. */
export function BulkBar() {
  const { t } = useText();
  const count = useMapState(({ picked }) => picked.size);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  if (count === 0) return null;
  return (
    <section className={css.bar} aria-label={t('map:picked.label')}>
      <b role="status">{t('map:picked.chosen', { count })}</b>
      {!isReadOnly && (
        <>
          <Popover
            label={t('map:picked.priority')}
            placement="top"
            trigger={
              <Button size="sm" icon={ListChecks}>
                {t('map:picked.priority')}
              </Button>
            }
          >
            {(close) => <PriorityPanel onDone={close} />}
          </Popover>
          <Popover
            label={t('mapEdit:fields.title')}
            placement="top"
            trigger={
              <Button size="sm" icon={SlidersHorizontal}>
                {t('mapEdit:fields.title')}
              </Button>
            }
          >
            {(close) => <FieldsPanel onDone={close} />}
          </Popover>
          <MoveMenu />
          <Button size="sm" icon={Copy} onPress={() => runAction('map.copy')}>
            {t('mapEdit:fields.copy')}
          </Button>
          {count > 1 && (
            <Button size="sm" icon={Merge} onPress={() => runAction('requirement.merge')}>
              {t('joining:merge')}
            </Button>
          )}
          <Button size="sm" icon={Trash2} onPress={removeChosen}>
            {t('map:picked.remove')}
          </Button>
        </>
      )}
      <IconButton size="sm" icon={X} placement="top" label={t('map:picked.drop')} onPress={dropPicks} />
    </section>
  );
}

function MoveMenu() {
  const { t } = useText();
  const themes = useDossier((dossier) => dossier.themes);
  return (
    <Menu
      label={t('map:picked.move')}
      placement="top"
      onAction={(id) => moveChosen(id as ThemeId)}
      groups={[
        {
          id: 'themes',
          title: t('map:picked.move'),
          items: themes.toSorted(byOrder).map(({ id, title }) => ({ id, label: title })),
        },
      ]}
      trigger={
        <Button size="sm" icon={FolderInput}>
          {t('map:picked.move')}
        </Button>
      }
    />
  );
}
