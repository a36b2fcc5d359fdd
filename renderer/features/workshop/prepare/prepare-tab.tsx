import { useText } from '#renderer/store/settings.ts';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { Workshop } from '#src/dossier/workshop.ts';

/** null: the dossier has no workshop yet. */
export function PrepareTab({ workshop }: { readonly workshop: Workshop | null }) {
  const { t } = useText();
  return (
    <EmptyState art="list" title={workshop?.title ?? t('workshop:none.title')}>
      {t(workshop === null ? 'workshop:none.text' : 'workshop:later.prepare')}
    </EmptyState>
  );
}
