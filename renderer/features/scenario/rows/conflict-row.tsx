import { useScenario } from '#renderer/store/scenario.ts';
import { select } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { change } from '#src/views/scenarios/amounts.ts';
import { zoneNow } from '#src/views/scenarios/difference-page.ts';
import { codesOf } from '#src/views/scenarios/dots.ts';
import { Button } from 'react-aria-components';
import css from '#renderer/features/scenario/scenario.module.css';
import { FigureTable } from './figure-table.tsx';
import { Middle, Row, WideRow } from './row.tsx';

const most = 24;

type Item = {
  readonly conflict: Conflict;
  readonly state: 'stay' | 'gone' | 'come';
};

/** What clashes now, and of it what goes, stays or comes. */
export function ConflictRow({ computed }: { computed: Computed }) {
  const text = useText();
  const { t } = text;
  const isTable = useScenario((state) => state.isTable);
  const { conflicts } = computed.difference;
  const stay = conflicts.stay.map(({ after }): Item => ({ conflict: after, state: 'stay' }));
  const gone = conflicts.gone.map((conflict): Item => ({ conflict, state: 'gone' }));
  const come = conflicts.come.map((conflict): Item => ({ conflict, state: 'come' }));
  const byId = (a: Item, b: Item) => (a.conflict.requirements.join() < b.conflict.requirements.join() ? -1 : 1);
  const [before, after] = [[...stay, ...gone].sort(byId), [...come, ...stay, ...gone].sort(byId)];
  const counts = { before: before.length, after: stay.length + come.length };
  const label = t('scenario:alt.conflicts', counts);
  const title = t('scenario:row.conflicts');
  const hint = t('scenario:row.conflictsHint');
  if (isTable) {
    const rows = after.map(({ conflict, state }) => [
      `${codesOf(bothOf(computed), conflict.requirements)}: ${t(`analysis:kinds.${conflict.kind}`)}`,
      state === 'come' ? '–' : t('conflicts:tag'),
      state === 'gone' ? t('scenario:count.gone') : t('conflicts:tag'),
    ]);
    const columns = [t('scenario:column.conflict'), t('scenario:column.before'), t('scenario:column.after')];
    return (
      <WideRow title={title} hint={hint}>
        <p>{label}</p>
        {rows.length > 0 && <FigureTable caption={label} columns={columns} rows={rows} />}
      </WideRow>
    );
  }
  const difference = counts.after - counts.before;
  return (
    <Row
      title={title}
      hint={hint}
      before={<ConflictList computed={computed} items={before} side="before" />}
      middle={
        <Middle
          figure={change(text, difference)}
          unit={t('scenario:count.conflictUnit', { count: Math.abs(difference) })}
        />
      }
      after={
        <>
          <ConflictList computed={computed} items={after} side="after" />
          <Solved computed={computed} />
        </>
      }
    />
  );
}

function bothOf({ before, after }: Computed) {
  return { before: before.dossier, after: after.dossier };
}

type ListProps = { computed: Computed; items: readonly Item[]; side: 'before' | 'after' };

/** Conflicts over the same requirement stand under one mark, apart from those that change. */
function grouped(items: readonly Item[], side: 'before' | 'after'): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.conflict.requirements.join('+')} ${side === 'after' ? item.state : ''}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function ConflictList({ computed, items, side }: ListProps) {
  const { t } = useText();
  if (items.length === 0) return <p className={css.quiet}>{t('scenario:none')}</p>;
  const groups = grouped(items, side);
  // What changes is shown first where not all fit.
  const shown =
    groups.length > most
      ? groups.toSorted((a, b) => Number(a[0]?.state === 'stay') - Number(b[0]?.state === 'stay'))
      : groups;
  return (
    <ul className={css.conflicts}>
      {shown.slice(0, most).map((group) => (
        <ConflictMark key={group[0]?.conflict.id} computed={computed} group={group} side={side} />
      ))}
      {groups.length > most && <li>{t('scenario:count.more', { count: groups.length - most })}</li>}
    </ul>
  );
}

type MarkProps = { computed: Computed; group: readonly Item[]; side: 'before' | 'after' };

function ConflictMark({ computed, group, side }: MarkProps) {
  const { t } = useText();
  const [first] = group;
  if (first === undefined) return null;
  const { conflict, state } = first;
  const code = codesOf(bothOf(computed), conflict.requirements);
  const isGone = side === 'after' && state === 'gone';
  const kinds = group.map((item) => t(`analysis:kinds.${item.conflict.kind}`));
  const word = isGone ? t('scenario:count.gone') : state === 'come' ? t('scenario:count.comes') : '';
  const rest = [...kinds, word].filter((part) => part !== '').join(', ');
  const requirement = conflict.requirements[0];
  return (
    <li data-changed={side === 'after' && state !== 'stay'}>
      <Button onPress={() => requirement !== undefined && select({ kind: 'requirement', id: requirement })}>
        <StatusGlyph status={isGone ? 'shared' : 'conflict'} size={14} />
        <span title={`${code}, ${rest}`}>{code}</span>
        {group.length > 1 && <small className="num">×{group.length}</small>}
        <span className="vh">{rest}</span>
      </Button>
    </li>
  );
}

/** Of those that go, where the value can lie now. */
function Solved({ computed }: { computed: Computed }) {
  const text = useText();
  const both = bothOf(computed);
  const lines = computed.difference.conflicts.gone.flatMap((conflict) => {
    const zone = zoneNow(text, both, computed.difference, conflict);
    return zone === '' ? [] : [text.t('scenario:count.zone', { code: codesOf(both, conflict.requirements), zone })];
  });
  return lines.length === 0 ? null : <p>{lines.slice(0, 3).join(' · ')}</p>;
}
