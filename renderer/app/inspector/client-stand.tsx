import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { PriorityBar } from '#renderer/ui/marks/priority-bar.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import css from './inspector.module.css';

/** What a client asks for, and against whom it stands. */
export function ClientStand({ client }: { client: Client }) {
  const { t } = useText();
  const totals = useAnalysis((analysis) => find(analysis.totals.clients, client.id));
  const clashes = useAnalysis((analysis) => analysis.clashes);
  const clients = useDossier((dossier) => dossier.clients);
  if (totals === undefined) return null;
  const against = clashes
    .filter(({ a, b }) => a === client.id || b === client.id)
    .flatMap(({ id, a, b, conflicts }) => {
      const other = find(clients, a === client.id ? b : a);
      return other === undefined ? [] : [{ id, other, count: conflicts.length }];
    })
    .toSorted((x, y) => y.count - x.count);
  const words = t('frame:details.wishCounts', { ...totals.count });
  return (
    <>
      <InspectorSection title={t('frame:details.wishes')}>
        {totals.count.M + totals.count.S + totals.count.C > 0 && <PriorityBar counts={totals.count} label={words} />}
        <p className={css.afterBar}>{words}</p>
      </InspectorSection>
      <InspectorSection
        title={t('frame:details.against')}
        aside={
          totals.inConflict > 0 && (
            <CountMark
              glyph={<StatusGlyph status="conflict" size={14} />}
              count={totals.inConflict}
              label={t('frame:details.inConflict', { count: totals.inConflict })}
              hot
            />
          )
        }
      >
        {against.length === 0 && <p className={css.hint}>{t('frame:details.againstNone')}</p>}
        <ul className={css.against}>
          {against.map(({ id, other, count }) => (
            <li key={id}>
              <ClientBadge hue={other.hue} letters={other.badge} />
              <span className="ellipsis">{other.name}</span>
              <span>{t('frame:details.conflicts', { count })}</span>
            </li>
          ))}
        </ul>
      </InspectorSection>
    </>
  );
}
