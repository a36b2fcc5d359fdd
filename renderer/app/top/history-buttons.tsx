import { Redo2, Undo2 } from 'lucide-react';
import { capsOf } from '#renderer/store/keys.ts';
import { useHistory } from '#renderer/store/document.ts';
import { redo, undo } from '#renderer/store/edit.ts';
import { labelText } from '#renderer/store/label-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import css from './top.module.css';

export function HistoryButtons() {
  const text = useText();
  const { undo: last, redo: next } = useHistory();
  return (
    <div className={css.history}>
      <IconButton
        icon={Undo2}
        label={last ? text.t('frame:undoWhat', { what: labelText(text, last) }) : text.t('frame:nothingToUndo')}
        shortcut={capsOf('Mod+Z')}
        isDisabled={last === null}
        onPress={undo}
      />
      <IconButton
        icon={Redo2}
        label={next ? text.t('frame:redoWhat', { what: labelText(text, next) }) : text.t('frame:nothingToRedo')}
        shortcut={capsOf('Mod+Y')}
        isDisabled={next === null}
        onPress={redo}
      />
    </div>
  );
}
