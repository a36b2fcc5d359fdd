import { useLens, usePair } from '#renderer/features/map/shown-look.ts';
import { clsx } from 'clsx';
import { useDossier, useOffers, usePositions, useRequirementAnalysis } from '#renderer/store/document.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { find } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { compare } from '#src/views/map/compare.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { NodeFrame } from './node-frame.tsx';
import css from './nodes.module.css';
import { PositionPairs } from './position-pairs.tsx';
import { RequirementPicture } from './requirement-picture.tsx';
import { comparisonStatus, statusOf } from './status-of.ts';
import { SupplierFits } from './supplier-fits.tsx';
import { standsAs } from '#src/views/words/stands-as.ts';

type RequirementMapNode = Extract<MapNode, { kind: 'requirement' }>;

/** A requirement card: what it is, who wants it how much, and the difference as a small picture. */
export function RequirementNode({ node }: { readonly node: RequirementMapNode }) {
  const id = node.record as RequirementId;
  const requirement = useDossier((dossier) => find(dossier.requirements, id));
  const analysis = useRequirementAnalysis(id);
  const lens = useLens();
  const pair = usePair();
  const positions = usePositions(id);
  if (requirement === undefined) return null;
  const comparison = pair === null ? null : compare(pair, { requirement, analysis, positions, offers: [] });
  const status = comparison === null ? statusOf(standsAs(analysis)) : comparisonStatus(comparison);
  return (
    <NodeFrame node={node} className={clsx(css.requirement, status === 'conflict' && css.clashing)}>
      <StatusGlyph status={status} size={20} />
      <span className={css.body}>
        <b title={requirement.title}>{requirement.title}</b>
        <span className={css.meta}>
          <small>{requirement.code}</small>
          <PositionPairs
            id={id}
            analysis={analysis}
            isNarrow={lens === 'coverage' || requirement.parameter?.kind === 'number'}
          />
        </span>
      </span>
      {lens === 'coverage' ? <Fits id={id} /> : <RequirementPicture requirement={requirement} analysis={analysis} />}
    </NodeFrame>
  );
}

function Fits({ id }: { readonly id: RequirementId }) {
  const offers = useOffers(id);
  const fitOf = (supplier: string): number | null => {
    const offer = offers.find((each) => each.supplier === supplier);
    return offer === undefined ? null : fitQuarters(offer.fit);
  };
  return <SupplierFits fitOf={fitOf} />;
}
