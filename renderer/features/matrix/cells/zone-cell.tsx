import { clsx } from 'clsx';
import { Fragment, useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { RangePicture } from '#renderer/ui/charts/range-picture.tsx';
import { CampPicture } from '#renderer/ui/marks/camp-picture.tsx';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { type RequirementBand, requirementBand } from '#src/views/band/requirement-band.ts';
import { telling } from '#src/views/matrix/telling-rows.ts';
import { outcomeText } from '#src/views/words/outcome-text.ts';
import css from './cells.module.css';
import { type CellPlace, GridCell } from './grid-cell.tsx';

type ZoneCellProps = CellPlace & {
  readonly requirement: Requirement;
  readonly analysis: RequirementAnalysis | undefined;
  readonly positions: readonly Position[];
};

const size = { width: 84, height: 26 };
/** More badges than this don't fit beside the words. */
const mostBadges = 5;

/** The outcome first in words, then as a picture: a zone, a gap, or who stands against whom. */
export function ZoneCell({ requirement, analysis, positions, ...place }: ZoneCellProps) {
  const { text } = place;
  const clients = useDossier((dossier) => dossier.clients);
  const band = useMemo(
    () => requirementBand(clients, positions, requirement, analysis),
    [clients, positions, requirement, analysis],
  );
  const words = analysis === undefined ? '' : outcomeText(text, clients, requirement, analysis);
  return (
    <GridCell {...place} className={clsx(css.zone, analysis?.sharing === 'conflicting' && css.hot)}>
      <b title={words}>{words}</b>
      <Picture band={band} words={words} />
    </GridCell>
  );
}

function Picture({ band, words }: { readonly band: RequirementBand; readonly words: string }) {
  if (band.kind === 'none') return null;
  if (band.kind === 'camps') return <Camps camps={band.camps} />;
  const rows = telling(band).map(({ client, min, max }) => ({ hue: client.hue, min, max }));
  return <RangePicture {...size} rows={rows} axis={band.axis} stretch={band.stretch} label={words} />;
}

function Camps({ camps }: { readonly camps: readonly (readonly Client[])[] }) {
  const { t } = useText();
  if (camps.flat().length <= mostBadges) {
    const members = camps.map((camp) => camp.map(({ hue, badge, name }) => ({ hue, letters: badge, name })));
    return <CampPicture versus={t('matrix:versus')} camps={members} />;
  }
  const names = camps.map((camp) => camp.map(({ name }) => name).join(', ')).join(` ${t('matrix:versus')} `);
  return (
    <span className={css.sizes} role="img" aria-label={names} title={names}>
      {camps.map((camp, index) => (
        <Fragment key={camp[0]?.id ?? index}>
          {index > 0 && <i>≠</i>}
          <span>{camp.length}</span>
        </Fragment>
      ))}
    </span>
  );
}
