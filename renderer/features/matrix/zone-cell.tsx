import { clsx } from 'clsx';
import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { RangePicture } from '#renderer/ui/charts/range-picture.tsx';
import { CampPicture } from '#renderer/ui/marks/camp-picture.tsx';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { requirementBand } from '#src/views/band/requirement-band.ts';
import { outcomeText } from '#src/views/words/outcome-text.ts';
import { type CellPlace, GridCell } from './grid-cell.tsx';
import css from './matrix.module.css';

type ZoneCellProps = CellPlace & {
  readonly requirement: Requirement;
  readonly analysis: RequirementAnalysis | undefined;
  readonly positions: readonly Position[];
};

const picture = { width: 84, height: 26 };

/** The outcome first in words, then as a picture: a zone, a gap, or who stands against whom. */
export function ZoneCell({ requirement, analysis, positions, ...place }: ZoneCellProps) {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const band = useMemo(
    () => requirementBand(clients, positions, requirement, analysis),
    [clients, positions, requirement, analysis],
  );
  const words = analysis === undefined ? '' : outcomeText(text, clients, requirement, analysis);
  return (
    <GridCell {...place} className={clsx(css.zone, analysis?.sharing === 'conflicting' && css.hot)}>
      <b title={words}>{words}</b>
      {band.kind === 'band' && (
        <RangePicture
          {...picture}
          rows={band.rows.map(({ client, min, max }) => ({ hue: client.hue, min, max }))}
          axis={band.axis}
          stretch={band.stretch}
          label={words}
        />
      )}
      {band.kind === 'camps' && (
        <CampPicture
          versus={text.t('matrix:versus')}
          camps={band.camps.map((camp) => camp.map(({ hue, badge, name }) => ({ hue, letters: badge, name })))}
        />
      )}
    </GridCell>
  );
}
