import { useText } from '#renderer/store/settings.ts';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import { find } from '#src/base/table.ts';
import { change } from '#src/views/scenarios/amounts.ts';
import css from '#renderer/features/scenario/scenario.module.css';
import { OrphanMark } from './dot-grid.tsx';
import { Middle, Row } from './row.tsx';

const most = 4;

/** Requirements nobody asks for any more, and what they would have cost. */
export function OrphanRow({ computed: { difference, before } }: { computed: Computed }) {
  const text = useText();
  const { t, euroK } = text;
  const { orphans } = difference;
  const once = orphans.reduce((sum, { cost }) => sum + cost.once, 0);
  const year = orphans.reduce((sum, { cost }) => sum + cost.year, 0);
  return (
    <Row
      title={t('scenario:row.orphans')}
      hint={t('scenario:row.orphansHint')}
      before={<p className={css.quiet}>{t('scenario:none')}</p>}
      middle={
        <Middle
          figure={change(text, orphans.length)}
          unit={orphans.length === 0 ? '' : t('scenario:count.orphanUnit')}
        />
      }
      after={
        orphans.length === 0 ? (
          <p className={css.quiet}>{t('scenario:none')}</p>
        ) : (
          <ul className={css.orphans}>
            {orphans.slice(0, most).map(({ id }) => {
              const requirement = find(before.dossier.requirements, id);
              return (
                <li key={id}>
                  <OrphanMark />
                  <span title={requirement?.title}>
                    {requirement?.code} {requirement?.title}
                  </span>
                </li>
              );
            })}
            {orphans.length > most && <li>{t('scenario:count.more', { count: orphans.length - most })}</li>}
            <li>
              <small>{t('scenario:count.free', { once: euroK(once / 1000), year: euroK(year / 1000) })}</small>
            </li>
          </ul>
        )
      }
    />
  );
}
