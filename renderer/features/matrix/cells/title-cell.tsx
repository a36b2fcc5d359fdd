import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './cells.module.css';
import { type CellPlace, GridCell } from './grid-cell.tsx';
import { standsAs } from '#src/views/words/stands-as.ts';

type TitleCellProps = CellPlace & {
  readonly requirement: Requirement;
  readonly analysis: RequirementAnalysis | undefined;
};

/** The requirement itself: how it is shared, its code, its title. */
export function TitleCell({ requirement, analysis, ...place }: TitleCellProps) {
  const stands = standsAs(analysis);
  const label = analysis === undefined ? '' : place.text.t(`analysis:sharing.${stands}`);
  return (
    <GridCell {...place}>
      <StatusGlyph status={stands === 'conflicting' ? 'conflict' : stands} size={16} label={label} />
      <small>{requirement.code}</small>
      <span className={css.title} title={requirement.title}>
        {requirement.title}
      </span>
    </GridCell>
  );
}
