import { clsx } from 'clsx';
import { Check, Plus } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Guard } from '#src/analysis/readiness/condition-library.ts';
import type { GateState } from '#src/analysis/readiness/gate-state.ts';
import { daysBetween } from '#src/base/day.ts';
import type { Condition } from '#src/dossier/condition.ts';
import type { PhaseView } from '#src/views/readiness/phases-view.ts';
import { whenText } from '#src/views/relations/about-text.ts';
import { planFor, takeOver } from './condition-edits.ts';
import css from './phases.module.css';

/** The gate at a glance, what it still waits for, and where this phase goes wrong. */
export function PhaseSide({ view }: { readonly view: PhaseView }) {
  const { t } = useText();
  const { gate, phase } = view;
  return (
    <aside className={css.side} aria-label={t('phases:gateOf', { phase: t(`phases:${phase}`) })}>
      {gate.total > 0 && <Meter gate={gate} />}
      {gate.missing.length > 0 && <Missing gate={gate} />}
      <Pitfalls view={view} />
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
  const { t } = useText();
  return (
    <section aria-labelledby="phase-missing">
      <h2 id="phase-missing">{t('phases:missing')}</h2>
      <ul className={css.missing}>
        {missing.map((condition) => (
          <MissingItem key={condition.id} condition={condition} />
        ))}
      </ul>
    </section>
  );
}

/** What the gate waits for, and what is under way for it: an action leads to itself, without one it can be made. */
function MissingItem({ condition }: { readonly condition: Condition }) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const action = useDossier(({ actions }) =>
    actions.find(({ about, doneOn }) => doneOn === null && about?.kind === 'condition' && about.id === condition.id),
  );
  const { title, owner, dueOn } = condition;
  const day = today();
  const when =
    dueOn === null
      ? t('phases:noDate')
      : dueOn < day
        ? t('phases:late', { count: daysBetween(dueOn, day) })
        : text.date(dueOn, day);
  return (
    <li>
      <i aria-hidden="true" />
      <span>
        <b>{title}</b>
        <small>
          {owner === '' ? t('phases:noOwner') : owner}, {when}
        </small>
        {action !== undefined && (
          <small>{t('phases:underWay', { owner: action.owner, when: whenText(text, action, day) })}</small>
        )}
      </span>
      {!isReadOnly &&
        (action === undefined ? (
          <Button size="sm" icon={Plus} aria-label={t('phases:action', { title })} onPress={() => planFor(condition)}>
            {t('readiness:improve.add')}
          </Button>
        ) : (
          <Button
            size="sm"
            aria-label={t('phases:openAction', { title })}
            onPress={() => showDialog({ kind: 'edit-action', id: action.id })}
          >
            {t('readiness:improve.change')}
          </Button>
        ))}
    </li>
  );
}

/** [RY15] Where this phase goes wrong, what helps, and whether that stands: guarded, open, or to be put on the list. */
function Pitfalls({ view: { phase, guards } }: { readonly view: PhaseView }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <section aria-labelledby="phase-pitfalls">
      <h2 id="phase-pitfalls">{t('phases:pitfalls')}</h2>
      <ul className={css.pitfalls}>
        {guards.map((guard) => (
          <li key={guard.pitfall.key}>
            <b>{t(`conditions:pitfalls.${guard.pitfall.key}.title`)}</b>
            <p>{t(`conditions:pitfalls.${guard.pitfall.key}.counter`)}</p>
            <Stand guard={guard} />
            {guard.absent.length > 0 && !isReadOnly && (
              <Button size="sm" icon={Plus} onPress={() => takeOver(phase, guard.absent)}>
                {t('phases:guard', { count: guard.absent.length })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stand({ guard: { open, absent } }: { readonly guard: Guard }) {
  const { t } = useText();
  if (open.length > 0) return <small>{t('phases:guardOpen', { title: open[0]?.title ?? '' })}</small>;
  if (absent.length > 0) return null;
  return (
    <small className={css.guarded}>
      <Icon icon={Check} size={14} />
      {t('phases:guarded')}
    </small>
  );
}
