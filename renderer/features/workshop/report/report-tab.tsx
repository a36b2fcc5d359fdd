import { useText } from '#renderer/store/settings.ts';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { Workshop } from '#src/dossier/workshop.ts';

export function ReportTab({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useText();
  return (
    <EmptyState art="list" title={workshop.title}>
      {t('workshop:later.report')}
    </EmptyState>
  );
}
