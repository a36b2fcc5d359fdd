import { useState } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import type { CommentPlace } from '#renderer/store/comments.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId, now } from '#renderer/store/fresh.ts';
import { currentSettings, useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { addComment } from '#src/commands/comments/add-comment.ts';
import type { CommentId } from '#src/dossier/ids.ts';
import css from './comments.module.css';

/** Writes a new one; Ctrl+Enter adds it too. */
export function CommentForm({ place, autoFocus = false }: { place: CommentPlace; autoFocus?: boolean }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const add = (): void => {
    if (isEmpty) return;
    const stamp = { author: currentSettings().userName, at: now() };
    void runCommand(addComment, { id: freshId<CommentId>(), ...place, text: text.trim(), ...stamp });
    setText('');
  };
  if (isReadOnly) return null;
  return (
    <div className={css.form}>
      <TextArea
        label={t('review:write')}
        placeholder={t('review:writePlaceholder')}
        value={text}
        onChange={setText}
        rows={2}
        maxLength={20_000}
        autoFocus={autoFocus}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
          else event.continuePropagation();
        }}
      />
      <Button size="sm" isDisabled={isEmpty} onPress={add}>
        {t('review:add')}
      </Button>
    </div>
  );
}
