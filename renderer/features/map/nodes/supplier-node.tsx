import { clsx } from 'clsx';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { coverageOf } from '#src/analysis/coverage.ts';
import { find } from '#src/base/table.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { useLens } from '#renderer/features/map/shown-look.ts';
import { NodeFrame } from './node-frame.tsx';
import { LeastTrust, SupplierTrust } from './party-trust.tsx';
import css from './nodes.module.css';

type SupplierMapNode = Extract<MapNode, { kind: 'supplier' }>;

/** A supplier: how far it covers the client it serves least, and how it answered; or how it and its clients trust each other. */
export function SupplierNode({ node }: { readonly node: SupplierMapNode }) {
  const supplier = useDossier((dossier) => find(dossier.suppliers, node.record));
  const isTrust = useLens() === 'trust';
  if (supplier === undefined) return null;
  return (
    <NodeFrame node={node} className={clsx(css.supplier, node.size === 'row' && css.row)}>
      <span className={css.head}>
        <SupplierHexagon letters={supplier.badge} size="md" />
        <span className={css.names}>
          <b title={supplier.name}>{supplier.name}</b>
          {node.size === 'card' && <small title={supplier.type}>{supplier.type}</small>}
          {node.size === 'row' && (isTrust ? <LeastTrust id={supplier.id} /> : <Lowest id={supplier.id} size="row" />)}
        </span>
      </span>
      {node.size !== 'row' && isTrust && <SupplierTrust id={supplier.id} />}
      {node.size !== 'row' && !isTrust && <Lowest id={supplier.id} size="card" />}
      {node.size !== 'row' && !isTrust && <Answers id={supplier.id} />}
    </NodeFrame>
  );
}

/** The lowest client counts, never a mean over clients: a mean hides the one who is left out. */
function Lowest({ id, size }: { readonly id: SupplierId; readonly size: 'card' | 'row' }) {
  const text = useText();
  const lowest = useAnalysis((analysis) => coverageOf(analysis, id).lowest);
  if (lowest === null) return null;
  const percent = `${text.number(Math.round(lowest * 100))}%`;
  const bar = (
    <span className={css.coverage}>
      <i style={{ width: `${lowest * 100}%` }} />
    </span>
  );
  if (size === 'row') {
    return (
      <span className={css.line} title={`${percent} ${text.t('map:lowestCoverage')}`}>
        {bar}
        {percent}
      </span>
    );
  }
  return (
    <>
      {bar}
      <span className={css.line}>
        <b>{percent}</b> {text.t('map:lowestCoverage')}
      </span>
    </>
  );
}

function Answers({ id }: { readonly id: SupplierId }) {
  const text = useText();
  const totals = useAnalysis((analysis) => find(analysis.totals.suppliers, id));
  if (totals === undefined) return null;
  const parts = [
    { fit: 1, number: totals.standard, label: text.t('map:offers.standard', { number: totals.standard }) },
    { fit: 0.5, number: totals.partial, label: text.t('map:offers.partial', { number: totals.partial }) },
    { fit: 0, number: totals.no, label: text.t('map:offers.no', { number: totals.no }) },
  ];
  return (
    <span className={css.answers}>
      {parts.map(({ fit, number, label }) => (
        <span key={fit} title={label}>
          <FitBall fit={fit} label={label} />
          {number}
        </span>
      ))}
    </span>
  );
}
