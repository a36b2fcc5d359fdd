import { useText } from '#renderer/store/settings.ts';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import type { Zone } from '#src/analysis/requirement-analysis.ts';
import { find } from '#src/base/table.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import css from '#renderer/features/scenario/scenario.module.css';
import { WideRow } from './row.tsx';

const most = 8;

/** Where a value can lie, as far as that becomes other. Absent when no zone moves. */
export function ZoneRow({ computed: { difference, before, after } }: { computed: Computed }) {
  const text = useText();
  const { t } = text;
  const moved = difference.zones.flatMap((move) => {
    const requirement = find(after.dossier.requirements, move.id) ?? find(before.dossier.requirements, move.id);
    return requirement === undefined ? [] : [{ ...move, requirement }];
  });
  if (moved.length === 0) return null;
  const word = (requirement: (typeof moved)[number]['requirement'], zone: Zone) =>
    zoneText(text, requirement, zone) || t('scenario:none');
  return (
    <WideRow title={t('scenario:row.zones')} hint={t('scenario:row.zonesHint')}>
      <ul className={css.zones}>
        {moved.slice(0, most).map(({ id, requirement, before: old, after: now }) => (
          <li key={id}>
            <b>{requirement.code}</b>
            <span title={requirement.title}>{requirement.title}</span>
            <span className="num">{word(requirement, old)}</span>
            <span aria-label={t('scenario:changes')}>→</span>
            <b className="num">{word(requirement, now)}</b>
          </li>
        ))}
      </ul>
      {moved.length > most && <p className={css.quiet}>{t('scenario:count.more', { count: moved.length - most })}</p>}
    </WideRow>
  );
}
