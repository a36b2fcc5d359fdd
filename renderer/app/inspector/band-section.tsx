import { useDossier, usePositions, useRequirementAnalysis } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { BandChart } from '#renderer/ui/charts/band-chart.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { CampPicture } from '#renderer/ui/marks/camp-picture.tsx';
import { axisFor } from '#src/base/scale.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { type RequirementBand, requirementBand } from '#src/views/band/requirement-band.ts';
import { jointClassReason, jointClassText } from '#src/views/words/joint-class-text.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import css from './inspector.module.css';

/** One sentence first, then the picture of the difference, then what that means for all together. */
export function BandSection({ requirement, reason }: { requirement: Requirement; reason: string }) {
  const text = useText();
  const { t } = text;
  const clients = useDossier((dossier) => dossier.clients);
  const positions = usePositions(requirement.id);
  const analysis = useRequirementAnalysis(requirement.id);
  const band = requirementBand(clients, positions, requirement, analysis);
  const joint = analysis?.jointClass ?? { kind: 'none' };
  const unit = requirement.parameter?.kind === 'number' ? requirement.parameter.unit : '';
  const title = unit === '' ? t('frame:details.band') : t('frame:details.bandIn', { unit });
  return (
    <InspectorSection title={band.kind === 'camps' ? t('frame:details.camps') : title}>
      <p className={css.sentence}>{reason}</p>
      {band.kind === 'camps' && (
        <CampPicture
          camps={band.camps.map((camp) => camp.map(({ hue, badge, name }) => ({ hue, letters: badge, name })))}
          versus={t('frame:details.versus')}
        />
      )}
      {band.kind === 'band' && (
        <Bands band={band} label={reason} stretchLabel={analysis ? zoneText(text, requirement, analysis.zone) : ''} />
      )}
      {joint.kind !== 'none' && (
        <p className={css.hint}>
          {t('frame:details.joint', { class: jointClassText(text, joint), reason: jointClassReason(text, joint) })}
        </p>
      )}
    </InspectorSection>
  );
}

interface BandsProps {
  band: Extract<RequirementBand, { kind: 'band' }>;
  label: string;
  stretchLabel: string;
}

function Bands({ band, label, stretchLabel }: BandsProps) {
  const text = useText();
  const rows = band.rows.map(({ client, position, min, max }) => ({
    id: client.id,
    hue: client.hue,
    letters: client.badge,
    name: client.name,
    min,
    max,
    wish: typeof position.wish === 'number' ? position.wish : null,
  }));
  const wishes = rows.flatMap(({ wish }) => wish ?? []);
  return (
    <BandChart
      rows={rows}
      axis={axisFor(rows, wishes)}
      stretch={band.stretch && { ...band.stretch, label: stretchLabel }}
      formatTick={(value) => text.number(value)}
      unit=""
      label={label}
    />
  );
}
