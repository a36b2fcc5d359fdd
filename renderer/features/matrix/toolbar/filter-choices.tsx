import type { ReactNode } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { setFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { MenuEntry } from '#renderer/ui/overlays/menu-list.tsx';
import { byOrder } from '#src/base/order.ts';
import type { ClientId, ThemeId } from '#src/dossier/ids.ts';
import { type Priority, priorities } from '#src/dossier/position.ts';

/** One part of the filter with everything that can be chosen in it. */
export type FilterChoice = {
  readonly id: 'themes' | 'priorities' | 'clients';
  readonly label: string;
  /** What it says while something is chosen. */
  readonly summary: string;
  readonly items: readonly (MenuEntry & { readonly glyph?: ReactNode })[];
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
};

/** Theme, priority and client, for the chips and for the one menu that takes their place where there is no room. */
export function useFilterChoices(): readonly FilterChoice[] {
  const { t } = useText();
  const filter = useSession((session) => session.filters.matrix);
  const themes = useDossier((dossier) => dossier.themes);
  const clients = useDossier((dossier) => dossier.clients);
  const voters = clients.filter((client) => client.kind !== 'ssc').sort(byOrder);
  return [
    {
      id: 'themes',
      label: t('matrix:theme'),
      summary: t('matrix:themeCount', { count: filter.themes.length }),
      items: themes.toSorted(byOrder).map(({ id, title }) => ({ id, label: title })),
      selected: new Set(filter.themes),
      onChange: (selected) => setFilter('matrix', { themes: [...selected] as ThemeId[] }),
    },
    {
      id: 'priorities',
      label: t('matrix:priorityLabel'),
      summary: filter.priorities.map((each) => t(`matrix:priority.${each}`)).join(', '),
      items: priorities.map((each) => ({
        id: each,
        label: t(`matrix:priority.${each}`),
        glyph: <PriorityTile priority={each} size="xs" />,
      })),
      selected: new Set(filter.priorities),
      onChange: (selected) => setFilter('matrix', { priorities: [...selected] as Priority[] }),
    },
    {
      id: 'clients',
      label: t('matrix:client'),
      summary: t('matrix:clientCount', { count: filter.clients.length }),
      items: voters.map(({ id, name }) => ({ id, label: name })),
      selected: new Set(filter.clients),
      onChange: (selected) => setFilter('matrix', { clients: [...selected] as ClientId[] }),
    },
  ];
}
