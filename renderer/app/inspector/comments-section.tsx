import { Plus } from 'lucide-react';
import { CommentItem } from '#renderer/parts/comments/comment-item.tsx';
import { CommentWhere } from '#renderer/parts/comments/comment-where.tsx';
import { useComments } from '#renderer/store/comments.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './inspector.module.css';

/** The regisseur's own remarks on the requirement and on its cells, the open ones first. */
export function CommentsSection({ requirement: { id } }: { requirement: Requirement }) {
  const { t } = useText();
  const comments = useComments(id);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const add = (): void => showDialog({ kind: 'comments', place: { requirement: id, client: null, supplier: null } });
  return (
    <InspectorSection
      title={t('review:comments')}
      field="comments"
      aside={<IconButton size="sm" icon={Plus} label={t('review:write')} isDisabled={isReadOnly} onPress={add} />}
    >
      <p className={css.hint}>{t('review:private')}</p>
      <ul className={css.comments}>
        {comments
          .toSorted((a, b) => Number(a.isDone) - Number(b.isDone))
          .map((comment) => (
            <CommentItem key={comment.id} comment={comment} where={<CommentWhere {...comment} />} />
          ))}
      </ul>
    </InspectorSection>
  );
}
