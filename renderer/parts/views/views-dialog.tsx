import { useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { lookNow, replaceView, showView, viewsInOrder } from '#renderer/store/kept-views.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, GripVertical, Replace, Trash2 } from 'lucide-react';
import { editView } from '#src/commands/views/edit-view.ts';

import { removeView } from '#src/commands/views/remove-view.ts';
import type { SavedView } from '#src/dossier/saved-view.ts';
import { moveView } from '#src/commands/views/move-view.ts';
import { type DragOrder, useDragOrder } from '#renderer/ui/controls/use-drag-order.ts';
import css from './views.module.css';

/** All kept views in their order: another name, another place, another look, or gone. Each is an edit of its own. */
export function ViewsDialog() {
  const { t } = useText();
  const views = viewsInOrder({ views: useDossier((dossier) => dossier.views) });
  // [W80] The buttons for up and down do the same by key.
  const drag = useDragOrder(views, (id, after) => void runCommand(moveView, { id, after }));
  return (
    <Dialog
      title={t('views:menu')}
      size="md"
      isOpen
      onOpenChange={hideDialog}
      actions={
        <Button variant="primary" onPress={hideDialog}>
          {t('views:close')}
        </Button>
      }
    >
      {views.length === 0 ? (
        <EmptyState art="list" title={t('views:emptyTitle')}>
          {t('views:empty')}
        </EmptyState>
      ) : (
        <ol className={css.list}>
          {views.map((view, index) => (
            <ViewRow key={view.id} view={view} index={index} views={views} drag={drag} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

type RowProps = {
  readonly view: SavedView;
  readonly index: number;
  readonly views: readonly SavedView[];
  readonly drag: DragOrder;
};

function ViewRow({ view, index, views, drag }: RowProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const isOnScreen = lookNow()?.screen === view.look.screen;
  const show = (): void => {
    hideDialog();
    showView(view.id);
  };
  return (
    <li
      className={clsx(
        css.row,
        drag.gap === index && css.before,
        drag.gap === views.length && index === views.length - 1 && css.after,
      )}
      {...drag.row(index)}
    >
      <span className={css.grip} title={t('every:dragView')} {...(!isReadOnly && drag.grip(index, view.name))}>
        <Icon icon={GripVertical} size={16} />
      </span>
      <NameField view={view} index={index} />
      <span className={css.kind}>{t(view.look.screen === 'map' ? 'views:onMap' : 'views:onMatrix')}</span>
      <Button size="sm" onPress={show}>
        {t('views:rowShow')}
      </Button>
      <span className={css.tools}>
        <IconButton
          size="sm"
          icon={Replace}
          label={t('views:rowReplace')}
          isDisabled={isReadOnly || !isOnScreen}
          onPress={() => replaceView(view.id, t('views:replaced', { view: view.name }))}
        />
        <IconButton
          size="sm"
          icon={ArrowUp}
          label={t('views:rowUp')}
          isDisabled={isReadOnly || index === 0}
          onPress={() => void runCommand(moveView, { id: view.id, after: views[index - 2]?.id ?? null })}
        />
        <IconButton
          size="sm"
          icon={ArrowDown}
          label={t('views:rowDown')}
          isDisabled={isReadOnly || index === views.length - 1}
          onPress={() => void runCommand(moveView, { id: view.id, after: views[index + 1]?.id ?? null })}
        />
        <IconButton
          size="sm"
          icon={Trash2}
          label={t('views:rowRemove')}
          isDisabled={isReadOnly}
          onPress={() =>
            void runCommand(removeView, { id: view.id }, { toast: t('views:removed', { view: view.name }) })
          }
        />
      </span>
    </li>
  );
}

/** A draft while it is typed; an empty name goes back to what it was. */
function NameField({ view, index }: { view: SavedView; index: number }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    const name = draft?.trim() ?? '';
    if (name !== '' && name !== view.name) void runCommand(editView, { id: view.id, patch: { name } });
    setDraft(null);
  };
  return (
    <TextField
      label={t('views:rowName', { number: index + 1 })}
      isLabelHidden
      value={draft ?? view.name}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else event.continuePropagation();
      }}
      isReadOnly={isReadOnly}
      maxLength={500}
    />
  );
}
