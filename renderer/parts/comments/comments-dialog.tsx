import { EyeOff } from 'lucide-react';
import { type CommentPlace, isAt, useComments } from '#renderer/store/comments.ts';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentItem } from './comment-item.tsx';
import css from './comments.module.css';

/** Everything said about one cell or one requirement: the reason of the party, and the regisseur's own remarks. */
export function CommentsDialog({ place }: { place: CommentPlace }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const comments = useComments(place.requirement).filter((comment) => isAt(comment, place));
  const requirement = find(dossier.requirements, place.requirement);
  if (requirement === undefined) return null;
  const client = place.client === null ? undefined : find(dossier.clients, place.client);
  const supplier = place.supplier === null ? undefined : find(dossier.suppliers, place.supplier);
  const who = client?.name ?? supplier?.name;
  const reason =
    (client && cellAt(dossier.positions, requirement.id, client.id, clientOf)?.reason) ??
    (supplier && cellAt(dossier.offers, requirement.id, supplier.id, supplierOf)?.note) ??
    '';
  return (
    <Dialog
      title={t('review:commentsOn', { what: who === undefined ? requirement.code : `${requirement.code} · ${who}` })}
      isOpen
      onOpenChange={hideDialog}
      actions={
        <Button variant="primary" onPress={hideDialog}>
          {t('views:close')}
        </Button>
      }
    >
      <p className={css.subject}>{requirement.title}</p>
      {reason !== '' && who !== undefined && (
        <blockquote className={css.reason}>
          <small>{t('review:reasonOf', { client: who })}</small>
          {reason}
        </blockquote>
      )}
      <p className={css.private}>
        <Icon icon={EyeOff} size={14} />
        {t('review:private')}
      </p>
      <ul className={css.list}>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ul>
      <CommentForm place={place} autoFocus />
    </Dialog>
  );
}
