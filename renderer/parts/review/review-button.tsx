import { ClipboardCheck } from 'lucide-react';
import { showReview, useReview } from '#renderer/store/review.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';

/** Opens and closes the panel, on the tab it was on last. */
export function ReviewButton() {
  const { t } = useText();
  const tab = useReview((review) => review.tab);
  return (
    <IconButton
      icon={ClipboardCheck}
      label={t('review:open')}
      aria-pressed={tab !== null}
      onPress={() => showReview(tab === null ? 'checks' : null)}
    />
  );
}
