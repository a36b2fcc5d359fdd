import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { setRelation, showRelations, useMapState } from '#renderer/features/map/map-state.ts';
import { nodeIdOf } from '#renderer/features/map/selection.ts';
import { focusTree } from '#renderer/features/map/tree/focus-tree.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { nameOf, relationText } from '#src/views/map/relation-text.ts';
import { otherEnd, type Relation, relationId, relationsOf } from '#src/views/map/node-relations.ts';
import { goAlong } from './go-along.ts';
import { RelationDetail } from './relation-detail.tsx';
import { RelationMark } from './relation-mark.tsx';
import { editByKey } from './relation-keys.ts';
import css from './relations.module.css';

/** More belong to a filter: a client may have something to do with ten thousand requirements. */
const most = 200;

/** [P44] Every relation of the selected node, walked with the arrows: its line speaks, its words are said. */
export function RelationPanel() {
  const isOpen = useMapState((state) => state.areRelationsOpen);
  const node = useSession(({ selection }) => nodeIdOf(selection));
  useEffect(() => {
    if (node === null) showRelations(false);
    else setRelation(null);
  }, [node]);
  return isOpen && node !== null ? <Panel key={node} node={node} /> : null;
}

function Panel({ node }: { readonly node: string }) {
  const { t, number } = useText();
  const dossier = useDossier((whole) => whole);
  const all = useMemo(() => relationsOf(dossier, node), [dossier, node]);
  const shown = useMemo(() => all.slice(0, most), [all]);
  const chosen = useMapState((state) => state.relation);
  const current = shown.findIndex((each) => chosen !== null && relationId(each) === relationId(chosen));
  const title = t('mapEdit:relation.title', { name: nameOf(dossier, node) });
  const left = all.length - shown.length;
  return (
    <section className={css.panel} aria-label={t('mapEdit:relation.panel')}>
      <header>
        <b title={title}>{title}</b>
        <IconButton icon={X} size="sm" label={t('mapEdit:relation.close')} onPress={close} />
      </header>
      {all.length === 0 && <p className={css.none}>{t('mapEdit:relation.none')}</p>}
      <List node={node} relations={shown} current={current} label={title} />
      {left > 0 && <p className={css.none}>{t('mapEdit:relation.more', { count: left, number: number(left) })}</p>}
      {shown[current] && <RelationDetail relation={shown[current]} node={node} />}
    </section>
  );
}

type ListProps = {
  readonly node: string;
  readonly relations: readonly Relation[];
  readonly current: number;
  readonly label: string;
};

/** One stop for the keyboard: the focus stays on the list and `aria-activedescendant` walks. */
function List({ node, relations, current, label }: ListProps) {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  const base = useId();
  const [first] = relations;
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    if (current < 0 && first !== undefined) setRelation(first);
  }, [current, first]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const relation = relations[current];
    const step = steps[event.key];
    if (step !== undefined) setRelation(relations[step(Math.max(0, current), relations.length - 1)] ?? null);
    else if (event.key === 'Enter' && relation) goAlong(otherEnd(relation, node));
    else if (event.key === 'Escape') close();
    else if (relation === undefined || !editByKey(relation, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={list}
      className={css.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-description={t('mapEdit:relation.hint')}
      aria-activedescendant={current < 0 ? undefined : `${base}${current}`}
      onKeyDown={onKeyDown}
    >
      {relations.map((relation, index) => (
        <Row
          key={relationId(relation)}
          id={`${base}${index}`}
          relation={relation}
          node={node}
          isCurrent={index === current}
        />
      ))}
    </div>
  );
}

function close(): void {
  showRelations(false);
  focusTree();
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
  PageDown: (at, last) => Math.min(last, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

type RowProps = {
  readonly id: string;
  readonly relation: Relation;
  readonly node: string;
  readonly isCurrent: boolean;
};

function Row({ id, relation, node, isCurrent }: RowProps) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const row = useRef<HTMLDivElement>(null);
  const { name, says, clashes } = relationText(text, dossier, analysis, relation, node);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const clash = clashes.length > 0 ? text.t('mapEdit:relation.clashes') : '';
  return (
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={css.row}
      onClick={() => setRelation(relation)}
      onDoubleClick={() => goAlong(otherEnd(relation, node))}
      onKeyDown={() => undefined}
    >
      <RelationMark relation={relation} node={node} />
      <span className={css.words}>
        <b title={name}>
          {name}
          {says !== '' && <span className="vh">,</span>}
        </b>
        <small title={says}>{says}</small>
      </span>
      {clash !== '' && (
        <span className={css.clash}>
          {clash}
          <span className="vh">: {clashes.join(' ')}</span>
        </span>
      )}
    </div>
  );
}
