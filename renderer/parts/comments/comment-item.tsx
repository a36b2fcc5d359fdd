import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { editComment } from '#src/commands/comments/edit-comment.ts';
import { removeComment } from '#src/commands/comments/remove-comment.ts';
import type { Comment } from '#src/dossier/comment.ts';
import css from './comments.module.css';

/** One remark: read it, tick it off, change its words or take it away. `where` says what it is on. */
export function CommentItem({ comment, where }: { comment: Comment; where?: ReactNode }) {
  const text = useText();
  const { t } = text;
  const { id, author, at, isDone } = comment;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [isEditing, setEditing] = useState(false);
  const moment = momentText(text, at);
  return (
    <li className={css.item} data-done={isDone}>
      <div className={css.head}>
        {where}
        <small>{author === '' ? moment : t('review:by', { author, moment })}</small>
      </div>
      {isEditing ? (
        <Words comment={comment} onClose={() => setEditing(false)} />
      ) : (
        <p className={css.text}>{comment.text}</p>
      )}
      {!isEditing && (
        <div className={css.tools}>
          <Checkbox
            isSelected={isDone}
            isDisabled={isReadOnly}
            onChange={(done) => void runCommand(editComment, { id, patch: { isDone: done } })}
          >
            {t('review:tickOff')}
          </Checkbox>
          <span className="spacer" />
          {!isReadOnly && (
            <>
              <IconButton size="sm" icon={Pencil} label={t('review:edit')} onPress={() => setEditing(true)} />
              <IconButton
                size="sm"
                icon={Trash2}
                label={t('review:remove')}
                onPress={() => void runCommand(removeComment, { id }, { toast: t('review:removed') })}
              />
            </>
          )}
        </div>
      )}
    </li>
  );
}

function Words({ comment: { id, text: before }, onClose }: { comment: Comment; onClose: () => void }) {
  const { t } = useText();
  const [draft, setDraft] = useState(before);
  const keep = (): void => {
    const text = draft.trim();
    if (text !== '' && text !== before) void runCommand(editComment, { id, patch: { text } });
    onClose();
  };
  return (
    <div className={css.form}>
      <TextArea
        label={t('review:edit')}
        isLabelHidden
        value={draft}
        onChange={setDraft}
        rows={3}
        maxLength={20_000}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
          else event.continuePropagation();
        }}
      />
      <div className={css.tools}>
        <Button size="sm" isDisabled={draft.trim() === ''} onPress={keep}>
          {t('review:keep')}
        </Button>
        <Button size="sm" variant="quiet" onPress={onClose}>
          {t('review:cancel')}
        </Button>
      </div>
    </div>
  );
}
