import { usePart } from '#renderer/features/map/map-part.ts';
import { Camps, PriorityTally } from '#renderer/features/map/nodes/position-tally.tsx';
import { RequirementPicture } from '#renderer/features/map/nodes/requirement-picture.tsx';
import { statusOf } from '#renderer/features/map/nodes/status-of.ts';
import { inspect } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { byOrder } from '#src/base/order.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import css from './loep.module.css';
import { standsAs } from '#src/views/words/stands-as.ts';

/** The chosen requirement as its card: who wants it how much, who stands against whom, and the difference in a picture. */
export function LoepCard({ card: { requirement, analysis, positions } }: { readonly card: ThemeCard }) {
  const text = useText();
  const clients = usePart((part) => part.clients);
  const voters = clients.filter(({ kind }) => kind !== 'ssc').sort(byOrder);
  const hasZone = requirement.parameter !== null && analysis !== undefined;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.chosen}
      onClick={() => inspect({ kind: 'requirement', id: requirement.id })}
    >
      <StatusGlyph status={statusOf(standsAs(analysis))} size={20} />
      <span className={css.body}>
        <b title={requirement.title}>{requirement.title}</b>
        <span className={css.meta}>
          <small>{requirement.code}</small>
          <PriorityTally positions={positions} />
        </span>
        <span className={css.meta}>
          <Camps analysis={analysis} voters={voters} limit={3} />
          {hasZone && <small>{zoneText(text, requirement, analysis.zone)}</small>}
        </span>
      </span>
      <RequirementPicture requirement={requirement} analysis={analysis} width={104} height={48} />
    </button>
  );
}
