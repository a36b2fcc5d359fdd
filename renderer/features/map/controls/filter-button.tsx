import { ListFilter } from 'lucide-react';
import { setFilterOpen, useMapState } from '#renderer/features/map/map-state.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Popover } from '#renderer/ui/overlays/popover.tsx';
import css from './filter.module.css';
import { FilterPanel } from './filter-panel.tsx';

export function FilterButton() {
  const { t } = useText();
  const isOpen = useMapState((state) => state.isFilterOpen);
  const count = useSession(({ filters: { map } }) => {
    const { sharing, priorities, themes, clients, kinds } = map;
    const lists = [sharing, priorities, themes, clients, kinds];
    return lists.filter((list) => list.length > 0).length + (map.text.trim() === '' ? 0 : 1);
  });
  return (
    <Popover
      label={t('map:filter.panel')}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setFilterOpen}
      trigger={
        <Button variant="quiet" icon={ListFilter}>
          <span>{t('map:filter.button')}</span>
          {count > 0 && <span className={css.count}>{count}</span>}
        </Button>
      }
    >
      {(close) => <FilterPanel onLeave={close} />}
    </Popover>
  );
}
