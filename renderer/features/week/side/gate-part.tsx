import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { goTo } from '#renderer/features/week/do-step.ts';
import type { Week } from '#renderer/parts/week/use-week.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import { phases } from '#src/analysis/readiness/gate-state.ts';
import { gateNow } from '#src/analysis/week/gate-matters.ts';
import { byOrder } from '#src/base/order.ts';
import type { Condition } from '#src/dossier/condition.ts';
import { shortDay } from '#src/views/week/day-words.ts';
import css from './side.module.css';

const most = 5;

/** [WK17] The gate the dossier stands before: a post per condition, and what is missing with who and when. */
export function GatePart({ week: { tables, day } }: { week: Week }) {
  const { t } = useText();
  const { assignment, conditions } = tables;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a gate is read from these two only
  const gate = useMemo(() => gateNow(tables, day), [assignment, conditions, day]);
  const { phase, met, total, missing } = gate;
  const done = conditions
    .filter((each) => each.phase === phase && each.isGate && each.metOn !== null)
    .toSorted(byOrder);
  const named = t(`frame:phase.${phase}`);
  const said =
    total === 0
      ? t('week:side.none')
      : missing.length === 0
        ? t('week:side.open')
        : t('week:side.closed', { count: missing.length });
  return (
    <section className={css.part}>
      <p className={css.over}>
        {t('week:side.phase', { number: phases.indexOf(phase) + 1, phase: named.toLocaleLowerCase() })}
      </p>
      <h2 className={css.gateTitle}>{said}</h2>
      {total > 0 && (
        <p className={css.gate}>
          <Posts met={met} total={total} />
          <span>
            <b>{t('week:side.met', { met, count: total })}</b> {t('week:side.metWords')}
          </span>
        </p>
      )}
      {missing.length > 0 && (
        <>
          <h3>{t('week:side.missing')}</h3>
          <ul className={css.conditions}>
            {missing.slice(0, most).map((condition) => (
              <Missing key={condition.id} condition={condition} day={day} />
            ))}
          </ul>
          {missing.length > most && <p className="muted">{t('week:side.more', { count: missing.length - most })}</p>}
        </>
      )}
      {done.length > 0 && (
        <Disclosure title={t('week:side.metList', { count: done.length })}>
          <ul className={css.done}>
            {done.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Button size="sm" variant="quiet" iconEnd={ChevronRight} onPress={() => goTo({ kind: 'gate' })}>
        {t('week:side.toGate')}
      </Button>
    </section>
  );
}

function Missing({ condition: { title, owner, dueOn }, day }: { condition: Condition; day: string }) {
  const text = useText();
  const who = owner === '' ? text.t('week:sub.noOwner') : owner;
  return (
    <li>
      <svg width="8" height="20" aria-hidden="true">
        <rect className={css.openPost} x="0.75" y="0.75" width="6.5" height="18.5" rx="1.5" />
      </svg>
      <span>
        <b>{title}</b>
        <small>
          {who}
          {dueOn !== null && `, ${shortDay(text, dueOn, day)}`}
        </small>
      </span>
    </li>
  );
}

const widest = 20;

/** Solid is met, open is missing; of many only the shares. */
function Posts({ met, total }: { met: number; total: number }) {
  const count = Math.min(widest, total);
  const solid = Math.round((met / total) * count);
  return (
    <svg width={count * 10} height="20" aria-hidden="true" className={css.posts}>
      {Array.from({ length: count }, (_, at) => (
        <rect
          // biome-ignore lint: posts are all alike
          key={at}
          className={at < solid ? css.post : css.openPost}
          x={at * 10 + 0.75}
          y="0.75"
          width="6.5"
          height="18.5"
          rx="1.5"
        />
      ))}
    </svg>
  );
}
