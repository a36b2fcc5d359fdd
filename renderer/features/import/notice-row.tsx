import { Info } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import type { Notice } from '#src/exchange/list/plan.ts';
import css from './import.module.css';
import { setWishAs } from './import-state.ts';

type AnyText = (key: string, params: Readonly<Record<string, string | number>>) => string;

/** How words were understood and what was left out: about the list, not about one row. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const text = useText();
  const { t } = text as unknown as { readonly t: AnyText };
  const isWish = notice.code === 'wishAsS' || notice.code === 'wishAsC';
  return (
    <li className={css.trouble}>
      <span className={css.noticeMark}>
        <Icon icon={Info} size={14} stroke={2} />
        {t('imports:attention.list', {})}
      </span>
      <span className={css.noticeText}>{t(`imports:notices.${notice.code}`, notice.params ?? {})}</span>
      {isWish && (
        <MenuButton
          size="sm"
          label={t('imports:attention.other', {})}
          groups={[
            {
              id: 'wish',
              items: (['S', 'C'] as const).map((priority) => ({
                id: priority,
                label: text.t(`analysis:priorities.${priority}`),
                glyph: <PriorityTile priority={priority} size="xs" />,
              })),
            },
          ]}
          onAction={(id) => setWishAs(id === 'C' ? 'C' : 'S')}
        />
      )}
    </li>
  );
}
