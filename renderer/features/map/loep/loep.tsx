import { clsx } from 'clsx';
import { Search, X } from 'lucide-react';
import { useMemo } from 'react';
import { useShownRollup } from '#renderer/features/map/map-part.ts';
import { useMapState } from '#renderer/features/map/map-state.ts';
import { requirementOf, themeOf } from '#renderer/features/map/selection.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { useRollup, useRollups } from '#renderer/store/theme-rollups.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { find } from '#src/base/table.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';
import { closeLoep } from './close-loep.ts';
import css from './loep.module.css';
import { LoepCard } from './loep-card.tsx';
import { LoepGrid } from './loep-grid.tsx';

/** [P31] The next level of one theme, while the map stays as it is: its rectangles, and the card of the chosen one. */
export function Loep() {
  const isOpen = useMapState((state) => state.isLoepOpen);
  const selection = useSession((session) => session.selection);
  const first = useRollups((list) => list.find(({ cards }) => cards.length > 0)?.theme ?? null);
  const theme = themeOf(selection) ?? first;
  return isOpen && theme !== null ? <Panel theme={theme} selected={requirementOf(selection)} /> : null;
}

const noCards: readonly ThemeCard[] = [];

function Panel({ theme, selected }: { readonly theme: string; readonly selected: string | null }) {
  const { t } = useText();
  const title = useDossier((dossier) => find(dossier.themes, theme)?.title ?? '');
  const all = useRollup(theme)?.cards ?? noCards;
  const shown = useShownRollup(theme)?.cards ?? noCards;
  const ids = useMemo(() => new Set(shown.map(({ requirement }) => requirement.id as string)), [shown]);
  const current = shown.find(({ requirement }) => requirement.id === selected) ?? shown[0];
  return (
    <section className={css.loep} aria-label={t('levels:loep.title', { theme: title })}>
      <header>
        <Icon icon={Search} size={16} />
        <b title={title}>{t('levels:loep.title', { theme: title })}</b>
        <span className={css.levels} role="img" aria-label={t('levels:loep.level')}>
          <i className={css.circle} />
          <i className={clsx(css.rectangle, css.on)} />
          <i className={clsx(css.card, css.on)} />
        </span>
        <IconButton icon={X} size="sm" label={t('levels:loep.close')} onPress={closeLoep} />
      </header>
      <Summary shown={shown.length} total={all.length} />
      <LoepGrid
        cards={all}
        shown={ids}
        current={current?.requirement.id}
        label={t('levels:loep.grid', { theme: title })}
      />
      {current === undefined ? <p className={css.none}>{t('levels:loep.none')}</p> : <LoepCard card={current} />}
    </section>
  );
}

function Summary({ shown, total }: { readonly shown: number; readonly total: number }) {
  const { t, number } = useText();
  const hidden = total - shown;
  return (
    <p className={css.summary}>
      {hidden === 0
        ? t('levels:loep.all', { count: total, number: number(total) })
        : t('levels:loep.part', {
            count: hidden,
            number: number(hidden),
            shown: number(shown),
            total: number(total),
          })}
    </p>
  );
}
