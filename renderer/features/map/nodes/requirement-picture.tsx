import { useMemo } from 'react';
import { usePart } from '#renderer/features/map/map-part.ts';
import { usePositions } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { RangePicture } from '#renderer/ui/charts/range-picture.tsx';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { requirementBand } from '#src/views/band/requirement-band.ts';
import { zoneText } from '#src/views/words/zone-text.ts';

type PictureProps = {
  readonly requirement: Requirement;
  readonly analysis: RequirementAnalysis | undefined;
  readonly width?: number;
  readonly height?: number;
};

/** The difference on one axis: a bar per client, thinner the more there are, and the gap or the zone. */
export function RequirementPicture({ requirement, analysis, width, height }: PictureProps) {
  const text = useText();
  const positions = usePositions(requirement.id);
  const clients = usePart((part) => part.clients);
  const band = useMemo(
    () => requirementBand(clients, positions, requirement, analysis),
    [clients, positions, requirement, analysis],
  );
  if (band.kind !== 'band') return null;
  return (
    <RangePicture
      rows={band.rows.map(({ client, min, max }) => ({ hue: client.hue, min, max }))}
      axis={band.axis}
      stretch={band.stretch}
      width={width}
      height={height}
      label={analysis === undefined ? '' : zoneText(text, requirement, analysis.zone)}
    />
  );
}
