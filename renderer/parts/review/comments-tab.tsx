import { Link } from 'react-aria-components';
import { CommentItem } from '#renderer/parts/comments/comment-item.tsx';
import { CommentWhere } from '#renderer/parts/comments/comment-where.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { focusField } from '#renderer/store/focus-field.ts';
import { useText } from '#renderer/store/settings.ts';
import type { Comment } from '#src/dossier/comment.ts';
import { called } from './finding-text.ts';
import css from './review.module.css';

/** Open comments of the whole dossier, newest first; each leads to its requirement. */
export function CommentsTab() {
  const { t } = useText();
  const comments = useDossier((dossier) => dossier.comments);
  const open = comments.filter(({ isDone }) => !isDone).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const done = comments.length - open.length;
  return (
    <>
      <p className={css.sum} role="status">
        {open.length === 0 ? t('review:noComments') : t('review:openMark', { count: open.length })}
        {done > 0 && <small>{t('review:doneToo', { count: done })}</small>}
      </p>
      {open.length === 0 && <p className={css.quiet}>{t('review:commentHint')}</p>}
      <ul className={css.pairs}>
        {open.slice(0, 200).map((comment) => (
          <CommentItem key={comment.id} comment={comment} where={<Where comment={comment} />} />
        ))}
      </ul>
    </>
  );
}

function Where({ comment }: { comment: Comment }) {
  const words = useDossier((dossier) => called(dossier, comment.requirement));
  return (
    <>
      <CommentWhere {...comment} />
      <Link
        className={css.named ?? ''}
        onPress={() => focusField({ kind: 'requirement', id: comment.requirement }, 'comments')}
      >
        {words}
      </Link>
    </>
  );
}
