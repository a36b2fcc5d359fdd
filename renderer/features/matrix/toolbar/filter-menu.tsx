import { ListFilter } from 'lucide-react';
import { setFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import { useFilterChoices } from './filter-choices.tsx';

/** The whole filter in one menu, where the chips don't fit. */
export function FilterMenu() {
  const { t } = useText();
  const filter = useSession((session) => session.filters.matrix);
  const choices = useFilterChoices();
  const count = filter.themes.length + filter.priorities.length + filter.clients.length + filter.sharing.length;
  return (
    <MenuButton
      icon={ListFilter}
      size="sm"
      label={count === 0 ? t('matrix:filters') : t('matrix:filtersOn', { count })}
      groups={[
        {
          id: 'sharing',
          title: t('matrix:status'),
          items: [
            { id: 'conflicting', label: t('matrix:onlyConflicts'), glyph: <StatusGlyph status="conflict" size={14} /> },
            { id: 'unique', label: t('matrix:onlyUnique'), glyph: <StatusGlyph status="unique" size={14} /> },
          ],
          selection: {
            mode: 'multiple',
            selected: new Set(filter.sharing),
            onChange: (selected) => setFilter('matrix', { sharing: [...selected] as Sharing[] }),
          },
        },
        ...choices.map(({ id, label, items, selected, onChange }) => ({
          id,
          title: label,
          items,
          selection: { mode: 'multiple' as const, selected, onChange },
        })),
      ]}
    />
  );
}
