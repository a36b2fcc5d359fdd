import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { find } from '#src/base/table.ts';
import type { Comment } from '#src/dossier/comment.ts';

/** The badge of the cell a comment is on, or the words that it is on the requirement. */
export function CommentWhere({ client, supplier }: Pick<Comment, 'client' | 'supplier'>) {
  const { t } = useText();
  const party = useDossier(({ clients }) => (client === null ? undefined : find(clients, client)));
  const bidder = useDossier(({ suppliers }) => (supplier === null ? undefined : find(suppliers, supplier)));
  if (party) return <ClientBadge hue={party.hue} letters={party.badge} name={party.name} size="sm" />;
  if (bidder) return <SupplierHexagon letters={bidder.badge} name={bidder.name} />;
  return <small>{t('review:onRequirement')}</small>;
}
