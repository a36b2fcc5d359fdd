import { Rows3 } from 'lucide-react';
import { densities, type Density, setMatrixView, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import { QuietMenu } from './quiet-menu.tsx';
import type { MenuGroup } from '#renderer/ui/overlays/menu-list.tsx';
import { type Grouping, groupings } from '#src/views/matrix/row-groups.ts';

const values = ['limits', 'wish'] as const;

/** How the matrix is laid out: what stands together, how high rows are, what a cell says. */
export function ViewMenu() {
  const { t } = useText();
  const density = useMatrixView((view) => view.density);
  const grouping = useMatrixView((view) => view.grouping);
  const shows = useMatrixView((view) => view.shows);
  const isFolded = useMatrixView((view) => view.isSupplierBlockFolded);
  const groups: readonly MenuGroup[] = [
    {
      ...single('grouping', grouping, (id) => setMatrixView({ grouping: id as Grouping })),
      title: t('matrix:groupBy'),
      items: groupings.map((id) => ({ id, label: t(`matrix:grouping.${id}`) })),
    },
    {
      ...single('density', density, (id) => setMatrixView({ density: id as Density })),
      title: t('matrix:rowHeight'),
      items: densities.map((id) => ({ id, label: t(`matrix:density.${id}`) })),
    },
    {
      ...single('shows', shows, (id) => setMatrixView({ shows: id as 'limits' | 'wish' })),
      title: t('matrix:inCells'),
      items: values.map((id) => ({ id, label: t(`matrix:shows.${id}`) })),
    },
    {
      id: 'suppliers',
      items: [{ id: 'folded', label: t('matrix:foldSuppliers') }],
      selection: {
        mode: 'multiple',
        selected: new Set(isFolded ? ['folded'] : []),
        onChange: (on) => setMatrixView({ isSupplierBlockFolded: on.has('folded') }),
      },
    },
  ];
  return <QuietMenu icon={Rows3} label={t('matrix:view')} groups={groups} />;
}

function single(id: string, chosen: string, choose: (id: string) => void): Pick<MenuGroup, 'id' | 'selection'> {
  return {
    id,
    selection: {
      mode: 'single',
      selected: new Set([chosen]),
      onChange: (selected) => {
        const [next] = selected;
        if (next !== undefined) choose(next);
      },
    },
  };
}
