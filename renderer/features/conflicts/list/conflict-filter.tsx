import { ListFilter } from 'lucide-react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { clearFilter, type Filter, setFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import type { MenuEntry, MenuGroup } from '#renderer/ui/overlays/menu-list.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { conflictKinds } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { isFiltering } from '#src/views/conflicts/filter-conflicts.ts';
import css from '#renderer/features/conflicts/conflicts.module.css';

type Part = 'kinds' | 'clients' | 'themes';

/** A group of the menu in which several may be ticked; its ids are the filter's own. */
function group(part: Part, title: string, items: readonly MenuEntry[], filter: Filter): MenuGroup {
  const onChange = (selected: ReadonlySet<string>): void =>
    setFilter('conflicts', { [part]: [...selected] } as Partial<Filter>);
  return { id: part, title, items, selection: { mode: 'multiple', selected: new Set<string>(filter[part]), onChange } };
}

export function ConflictFilter() {
  const { t } = useText();
  const filter = useSession((session) => session.filters.conflicts);
  const byKind = useAnalysis((analysis) => analysis.totals.conflicts.byKind);
  const clients = useDossier((dossier) => dossier.clients);
  const themes = useDossier((dossier) => dossier.themes);
  const kinds = conflictKinds.filter((kind) => byKind[kind] > 0 || filter.kinds.includes(kind));
  const groups = [
    group(
      'kinds',
      t('conflicts:byKind'),
      kinds.map((id) => ({ id, label: t(`analysis:kinds.${id}`), hint: String(byKind[id]) })),
      filter,
    ),
    group(
      'clients',
      t('conflicts:byClient'),
      clients
        .filter(({ kind }) => kind !== 'ssc')
        .toSorted(byOrder)
        .map(({ id, name, hue, badge }) => ({
          id,
          label: name,
          glyph: <ClientBadge hue={hue} letters={badge} size="xs" />,
        })),
      filter,
    ),
    group(
      'themes',
      t('conflicts:byTheme'),
      themes.toSorted(byOrder).map(({ id, title }) => ({ id, label: title })),
      filter,
    ),
  ];
  return (
    <Menu
      label={t('conflicts:filter')}
      groups={groups}
      placement="bottom end"
      trigger={<IconButton icon={ListFilter} size="sm" label={t('conflicts:filter')} />}
    />
  );
}

/** A filter that hides something says so, with one press out. */
export function FilterLine({ shown, all }: { shown: number; all: number }) {
  const { t } = useText();
  const filter = useSession((session) => session.filters.conflicts);
  if (!isFiltering(filter)) return null;
  return (
    <div className={css.filterLine} role="status">
      <span>{t('conflicts:shown', { shown, all })}</span>
      <Button size="sm" variant="quiet" onPress={() => clearFilter('conflicts')}>
        {t('conflicts:showAll')}
      </Button>
    </div>
  );
}
