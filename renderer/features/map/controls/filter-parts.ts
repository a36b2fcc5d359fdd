import { setFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';

export type FilterPart = { readonly id: string; readonly label: string; readonly clear: () => void };

/** What the filter asks for, part by part, in words. */
export function useFilterParts(): readonly FilterPart[] {
  const { t } = useText();
  const filter = useSession((session) => session.filters.map);
  const text = filter.text.trim();
  const lists: readonly FilterPart[] = [
    ...filter.sharing.map((one) => ({
      id: one,
      label: t(`analysis:sharing.${one}`),
      clear: () => setFilter('map', { sharing: filter.sharing.filter((each) => each !== one) }),
    })),
    ...filter.priorities.map((one) => ({
      id: one,
      label: t(`analysis:priorities.${one}`),
      clear: () => setFilter('map', { priorities: filter.priorities.filter((each) => each !== one) }),
    })),
    ...filter.kinds.map((one) => ({
      id: one,
      label: t(`analysis:kinds.${one}`),
      clear: () => setFilter('map', { kinds: filter.kinds.filter((each) => each !== one) }),
    })),
    {
      id: 'themes',
      label: t('map:filter.themes', { count: filter.themes.length }),
      clear: () => setFilter('map', { themes: [] }),
    },
    {
      id: 'clients',
      label: t('map:filter.clients', { count: filter.clients.length }),
      clear: () => setFilter('map', { clients: [] }),
    },
    { id: 'text', label: t('map:filter.text', { text }), clear: () => setFilter('map', { text: '' }) },
  ];
  return lists.filter(
    ({ id }) =>
      (id !== 'themes' || filter.themes.length > 0) &&
      (id !== 'clients' || filter.clients.length > 0) &&
      (id !== 'text' || text !== ''),
  );
}
