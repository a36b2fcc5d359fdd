import { X } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { type ReviewTab, showReview, useReview } from '#renderer/store/review.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Tabs } from '#renderer/ui/controls/tabs.tsx';
import { ChecksTab } from './checks-tab.tsx';
import { CommentsTab } from './comments-tab.tsx';
import { DuplicatesTab } from './duplicates-tab.tsx';
import css from './review.module.css';

/** Beside the screen, so that what is found can be mended while the list stays: checks, duplicates, comments. */
export function ReviewPanel({ tab }: { tab: ReviewTab }) {
  const { t } = useText();
  const open = useDossier(({ comments }) => comments.filter(({ isDone }) => !isDone).length);
  return (
    <section className={css.panel} aria-label={t('review:title')}>
      <header className={css.head}>
        <h2>{t('review:title')}</h2>
        <span className="spacer" />
        <IconButton size="sm" icon={X} label={t('review:close')} onPress={() => showReview(null)} />
      </header>
      <Tabs<ReviewTab>
        label={t('review:title')}
        className={css.tabs}
        selected={tab}
        onChange={showReview}
        tabs={[
          { id: 'checks', label: t('review:tabs.checks'), content: <ChecksTab /> },
          { id: 'duplicates', label: t('review:tabs.duplicates'), content: <DuplicatesTab /> },
          { id: 'comments', label: t('review:tabs.comments'), count: open, content: <CommentsTab /> },
        ]}
      />
    </section>
  );
}

/** Only while it is open: checks cost something. */
export function ReviewDock() {
  const tab = useReview((review) => review.tab);
  return tab === null ? null : <ReviewPanel tab={tab} />;
}
