import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { chooseKind, searchRelations, useRelationsShown } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import type { Relations } from '#renderer/features/relations/use-relations.ts';
import { rowsOf } from '#renderer/features/relations/use-relations.ts';
import {
  type RelationGroup,
  type RelationKind,
  relationKinds,
  type RelationRow,
} from '#src/views/relations/relation-list.ts';
import css from './list.module.css';
import { RelationItem } from './relation-item.tsx';

const heads = {
  suppliers: 'relations:list',
  ssc: 'relations:listSsc',
  peers: 'relations:listPeers',
} as const;
const ITEM_PX = 50;
const GROUP_PX = 40;
/** A list that is seen at a glance needs no search. */
const fewRows = 16;
/** More kinds beside each other leave no room for their counts. */
const mostCounted = 2;

type Line =
  | { readonly kind: 'group'; readonly group: RelationGroup }
  | { readonly kind: 'row'; readonly row: RelationRow };

/** All relations, by the party they are with; only what is in view is drawn. */
export function RelationList({ relations }: { relations: Relations }) {
  const { t } = useText();
  const { all, kind } = relations;
  const letters = useRelationsShown((shown) => shown.letters);
  const kinds = relationKinds.filter((each) => all[each].length > 0);
  const count = rowsOf(all[kind]).length;
  return (
    <nav className={css.list} aria-label={t(heads[kind])}>
      <div className={css.head}>
        {kinds.length > 1 ? (
          <SegmentedControl<RelationKind>
            label={t('relations:title')}
            segments={kinds.map((value) => ({
              value,
              label: t(`relations:kinds.${value}`),
              ...(kinds.length > mostCounted ? {} : { count: rowsOf(all[value]).length }),
            }))}
            value={kind}
            onChange={chooseKind}
          />
        ) : (
          <h2>{t(`relations:kinds.${kind}`)}</h2>
        )}
      </div>
      {count > fewRows && (
        <SearchField
          label={t('relations:filter')}
          clearLabel={t('relations:filterClear')}
          value={letters}
          onChange={searchRelations}
          className={css.search}
        />
      )}
      {relations.rows.length === 0 ? (
        <p className={css.nothing}>{t('relations:nothingFound')}</p>
      ) : (
        <Items relations={relations} />
      )}
      <p className={css.foot}>
        <span className="spacer" />
        <span className="vh">{t('relations:keys.walk')}</span>
        <Kbd keys={['J', 'K']} />
      </p>
    </nav>
  );
}

function linesOf(groups: readonly RelationGroup[]): readonly Line[] {
  return groups.flatMap((group): readonly Line[] => [
    { kind: 'group', group },
    ...group.rows.map((row): Line => ({ kind: 'row', row })),
  ]);
}

function Items({ relations: { groups, current } }: { relations: Relations }) {
  const scroll = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const at = lines.findIndex((line) => line.kind === 'row' && line.row === current);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_PX : ITEM_PX),
    overscan: 8,
    // Before it is measured: a window's worth.
    initialRect: { width: 280, height: 800 },
  });
  useEffect(() => {
    rows.measure();
  }, [lines, rows]);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at);
  }, [at, rows]);
  return (
    <div ref={scroll} className={css.items}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index];
          return (
            line && (
              <li
                key={line.kind === 'group' ? `group ${line.group.key}` : line.row.state.relation.id}
                style={{ transform: `translateY(${start}px)`, height: size }}
              >
                {line.kind === 'group' ? (
                  <GroupHead group={line.group} isFirst={index === 0} />
                ) : (
                  <RelationItem row={line.row} isCurrent={line.row === current} />
                )}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function GroupHead({ group: { other }, isFirst }: { group: RelationGroup; isFirst: boolean }) {
  const { t } = useText();
  return (
    <h2 className={css.group}>
      <PartyMark party={other} />
      <span className={css.groupName} title={other.name}>
        {other.name}
      </span>
      {isFirst && <small>{t('relations:gapHead')}</small>}
    </h2>
  );
}
