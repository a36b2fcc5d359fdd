import { useRelationsShown } from '#renderer/store/relations.ts';
import { AddDialog } from './add-dialog.tsx';
import { CountDialog } from './measure/count-dialog.tsx';
import { MeasureDialog } from './measure/measure-dialog.tsx';
import { type Relations, rowsOf } from './use-relations.ts';

/** The one question that is open about a relation, if any. */
export function RelationDialogs({ relations: { all } }: { relations: Relations }) {
  const asking = useRelationsShown((shown) => shown.asking);
  if (asking === null || asking.kind === 'culture') return null;
  if (asking.kind === 'add') return <AddDialog />;
  const row = [...rowsOf(all.suppliers), ...rowsOf(all.ssc), ...rowsOf(all.peers)].find(
    ({ state }) => state.relation.id === asking.relation,
  );
  if (row === undefined) return null;
  return asking.kind === 'measure' ? (
    <MeasureDialog row={row} side={asking.side} />
  ) : (
    <CountDialog relation={row.state.relation.id} />
  );
}
