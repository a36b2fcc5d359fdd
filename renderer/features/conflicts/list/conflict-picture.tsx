import { useAnalysis, useDossier, usePositions } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { RangePicture } from '#renderer/ui/charts/range-picture.tsx';
import { CampPicture } from '#renderer/ui/marks/camp-picture.tsx';
import { find } from '#src/base/table.ts';
import { requirementBand } from '#src/views/band/requirement-band.ts';
import type { ConflictEntry } from '#src/views/conflicts/conflict-entries.ts';
import { conflictSentence } from '#src/views/words/conflict-sentence.ts';
import css from '#renderer/features/conflicts/conflicts.module.css';
import { badgesShown } from './badges-shown.ts';

const SIZE = { width: 72, height: 20 };

/** The small picture of this conflict: bands with a gap, or the camps it has. */
export function ConflictPicture({ entry: { conflict, requirement } }: { entry: ConflictEntry }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const analysed = useAnalysis((analysis) => find(analysis.requirements, requirement.id));
  const positions = usePositions(requirement.id);
  const label = conflictSentence(text, dossier, conflict);
  const band = requirementBand(dossier.clients, positions, requirement, analysed);
  if (conflict.gap !== null && band.kind === 'band') {
    const rows = band.rows.map(({ client, min, max }) => ({ hue: client.hue, min, max }));
    return <RangePicture rows={rows} axis={band.axis} stretch={band.stretch} {...SIZE} label={label} />;
  }
  const clients = conflict.camps.map((camp) => camp.flatMap((id) => find(dossier.clients, id) ?? []));
  const most = badgesShown(clients);
  const rest = clients.reduce((sum, camp) => sum + Math.max(0, camp.length - most), 0);
  return (
    <span className={css.camps} role="img" aria-label={label}>
      <CampPicture
        camps={clients.map((camp) => camp.slice(0, most).map(({ hue, badge }) => ({ hue, letters: badge })))}
        versus={text.t('conflicts:versus')}
      />
      {rest > 0 && <small>{text.t('conflicts:more', { count: rest })}</small>}
    </span>
  );
}
