import { useText } from '#renderer/store/settings.ts';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import type { Zone } from '#src/analysis/requirement-analysis.ts';
import { find } from '#src/base/table.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import css from '#renderer/features/scenario/scenario.module.css';
import { FigureTable } from './figure-table.tsx';
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
  const rows = moved
    .slice(0, most)
    .map(({ requirement, before: old, after: now }) => [
      `${requirement.code} ${requirement.title}`,
      word(requirement, old),
      word(requirement, now),
    ]);
  const columns = [t('scenario:column.requirement'), t('scenario:column.before'), t('scenario:column.after')];
  return (
    <WideRow title={t('scenario:row.zones')} hint={t('scenario:row.zonesHint')}>
      <FigureTable caption={t('scenario:row.zones')} columns={columns} rows={rows} />
      {moved.length > most && <p className={css.quiet}>{t('scenario:count.more', { count: moved.length - most })}</p>}
    </WideRow>
  );
}
