import { clsx } from 'clsx';
import { Plus } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { pitfallsOf } from '#src/analysis/readiness/condition-library.ts';
import type { GateState } from '#src/analysis/readiness/gate-state.ts';
import { daysBetween } from '#src/base/day.ts';
import type { PhaseView } from '#src/views/readiness/phases-view.ts';
import { planFor } from './condition-edits.ts';
import css from './phases.module.css';

/** The gate at a glance, what it still waits for, and where this phase goes wrong. */
export function PhaseSide({ view }: { readonly view: PhaseView }) {
  const { t } = useText();
  const { gate, phase } = view;
  return (
    <aside className={css.side} aria-label={t('phases:gateOf', { phase: t(`phases:${phase}`) })}>
      {gate.total > 0 && <Meter gate={gate} />}
      {gate.missing.length > 0 && <Missing gate={gate} />}
      <section aria-labelledby="phase-pitfalls">
        <h2 id="phase-pitfalls">{t('phases:pitfalls')}</h2>
        <ul className={css.pitfalls}>
          {pitfallsOf[phase].map((key) => (
            <li key={key}>
              <b>{t(`conditions:pitfalls.${key}.title`)}</b>
              <p>{t(`conditions:pitfalls.${key}.counter`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function Meter({ gate: { met, total, late } }: { readonly gate: GateState }) {
  const { t } = useText();
  return (
    <div className={css.meter}>
      <span aria-hidden="true">
        {Array.from({ length: total }, (_, at) => (
          <i key={at} className={clsx(at < met && css.full)} />
        ))}
      </span>
      <p>
        <b>{t('phases:metShort', { met, of: total })}</b> {t('phases:metWords')}
      </p>
      {late > 0 && <p>{t('phases:gateLate', { count: late })}</p>}
    </div>
  );
}

function Missing({ gate: { missing } }: { readonly gate: GateState }) {
  const { t, date } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const day = today();
  return (
    <section aria-labelledby="phase-missing">
      <h2 id="phase-missing">{t('phases:missing')}</h2>
      <ul className={css.missing}>
        {missing.map((condition) => {
          const { id, title, owner, dueOn } = condition;
          const when =
            dueOn === null
              ? t('phases:noDate')
              : dueOn < day
                ? t('phases:late', { count: daysBetween(dueOn, day) })
                : date(dueOn, day);
          return (
            <li key={id}>
              <i aria-hidden="true" />
              <span>
                <b>{title}</b>
                <small>
                  {owner === '' ? t('phases:noOwner') : owner}, {when}
                </small>
              </span>
              {!isReadOnly && (
                <Button
                  size="sm"
                  icon={Plus}
                  aria-label={t('phases:action', { title })}
                  onPress={() => planFor(condition)}
                >
                  {t('readiness:improve.add')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
