import { type KeyboardEvent, type ReactNode } from 'react';
import css from '#renderer/features/map/controls/filter.module.css';
import { HitPlace } from '#renderer/features/map/finding/hit-place.tsx';
import { focusTree } from '#renderer/features/map/tree/focus-tree.ts';
import { stepHit } from '#renderer/features/map/finding/step-hit.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { type Filter, setFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { FilterChip } from '#renderer/ui/controls/filter-chip.tsx';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { MenuChip } from '#renderer/ui/overlays/menu-chip.tsx';
import type { MenuEntry } from '#renderer/ui/overlays/menu-list.tsx';
import { conflictKinds, type Sharing } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { priorities } from '#src/dossier/position.ts';
import { statusOf } from '#renderer/features/map/nodes/status-of.ts';

const sharings: readonly Sharing[] = ['conflicting', 'shared', 'complementary', 'unique', 'indifferent'];

/** Everything a map can be filtered by. Enter in the text goes to what is found, and the next time to what follows. */
export function FilterPanel({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useText();
  const filter = useSession((session) => session.filters.map);
  // Both leave what was typed: F3 goes on from there, and Esc on the map takes it away.
  const fly = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') stepHit(event.shiftKey ? -1 : 1);
    onLeave();
    requestAnimationFrame(() => requestAnimationFrame(focusTree));
  };
  return (
    <div className={css.panel}>
      <div onKeyDownCapture={fly}>
        <SearchField
          label={t('map:filter.searchLabel')}
          clearLabel={t('map:filter.clearSearch')}
          placeholder={t('map:filter.search')}
          value={filter.text}
          onChange={(text) => setFilter('map', { text })}
          autoFocus
        />
      </div>
      <HitPlace />
      <Row label={t('map:filter.status')}>
        {sharings.map((one) => (
          <FilterChip
            key={one}
            glyph={<StatusGlyph status={statusOf(one)} size={14} />}
            isSelected={filter.sharing.includes(one)}
            onChange={() => setFilter('map', { sharing: toggled(filter.sharing, one) })}
          >
            {t(`analysis:sharing.${one}`)}
          </FilterChip>
        ))}
      </Row>
      <Row label={t('map:filter.priority')}>
        {priorities.map((one) => (
          <FilterChip
            key={one}
            glyph={<PriorityTile priority={one} size="xs" />}
            isSelected={filter.priorities.includes(one)}
            onChange={() => setFilter('map', { priorities: toggled(filter.priorities, one) })}
          >
            {t(`analysis:priorities.${one}`)}
          </FilterChip>
        ))}
      </Row>
      <Row label={t('map:filter.panel')} isSilent>
        <Lists filter={filter} />
      </Row>
    </div>
  );
}

function Row({
  label,
  isSilent = false,
  children,
}: {
  readonly label: string;
  readonly isSilent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={css.row} aria-label={label}>
      {!isSilent && <span aria-hidden="true">{label}</span>}
      <div>{children}</div>
    </fieldset>
  );
}

function Lists({ filter }: { readonly filter: Filter }) {
  const { t } = useText();
  const themes = useDossier((dossier) => dossier.themes);
  const clients = useDossier((dossier) => dossier.clients);
  const byKind = useAnalysis((analysis) => analysis.totals.conflicts.byKind);
  const voters = clients.filter(({ kind }) => kind !== 'ssc').sort(byOrder);
  const chip = (part: 'themes' | 'clients' | 'kinds', label: string, summary: string, items: readonly MenuEntry[]) => (
    <MenuChip
      label={label}
      summary={summary}
      items={items}
      selected={new Set<string>(filter[part])}
      onChange={(selected) => setFilter('map', { [part]: [...selected] } as Partial<Filter>)}
    />
  );
  return (
    <>
      {chip(
        'themes',
        t('map:filter.theme'),
        t('map:filter.themes', { count: filter.themes.length }),
        themes.toSorted(byOrder).map(({ id, title }) => ({ id, label: title })),
      )}
      {chip(
        'clients',
        t('map:filter.client'),
        t('map:filter.clients', { count: filter.clients.length }),
        voters.map(({ id, name, hue, badge }) => ({
          id,
          label: name,
          glyph: <ClientBadge hue={hue} letters={badge} size="xs" />,
        })),
      )}
      {chip(
        'kinds',
        t('map:filter.kind'),
        t('map:filter.kinds', { count: filter.kinds.length }),
        conflictKinds
          .filter((kind) => byKind[kind] > 0 || filter.kinds.includes(kind))
          .map((id) => ({ id, label: t(`analysis:kinds.${id}`), hint: String(byKind[id]) })),
      )}
    </>
  );
}

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
