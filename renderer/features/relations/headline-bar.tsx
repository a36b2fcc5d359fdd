import { CalendarPlus, Gauge, Scale } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import type { Action } from '#src/dossier/action.ts';
import { whenText } from '#src/views/relations/about-text.ts';
import type { Headline } from '#src/views/relations/headline.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import { doStep } from './do-step.ts';
import css from './relations.module.css';
import { useHeadline } from './use-headline.ts';

/** One sentence that says what matters, and a step: an action with an owner and a date. */
export function HeadlineBar({ row, today }: { row: RelationRow; today: string }) {
  const { t } = useText();
  const headline = useHeadline(row, today);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { strong, more, others } = headline;
  return (
    <section className={css.headline}>
      <div className={css.sentence}>
        <p aria-live="polite">
          <b>{strong}</b> {more}
        </p>
        {others.length > 0 && (
          <Disclosure title={t('relations:matters.more', { count: others.length })}>
            <ul className={css.others}>
              {others.map((other) => (
                <li key={other.strong}>
                  <b>{other.strong}</b> {other.more}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {!isReadOnly && <NextStep row={row} headline={headline} today={today} />}
    </section>
  );
}

/** A talk that was planned already is shown with who and when; opening it is then the step. */
function NextStep({ row, headline: { step }, today }: { row: RelationRow; headline: Headline; today: string }) {
  const text = useText();
  const { t } = text;
  const planned = useDossier(({ actions }) => plannedFor(actions, row));
  if (step.kind === 'measure')
    return (
      <Button variant="primary" size="lg" icon={Gauge} onPress={() => doStep(row, step)}>
        {t('relations:steps.measure')}
      </Button>
    );
  if (step.kind === 'count')
    return (
      <Button variant="primary" size="lg" icon={Scale} onPress={() => runAction('relations.count')}>
        {t('relations:steps.count')}
      </Button>
    );
  return (
    <>
      <span className={css.due}>
        <b>{whenText(text, planned ?? { dueOn: step.dueOn, doneOn: null }, today)}</b>
        <small>
          {planned === undefined
            ? t('relations:steps.proposed')
            : t('relations:steps.owner', { owner: planned.owner === '' ? t('relations:steps.you') : planned.owner })}
        </small>
      </span>
      {planned === undefined ? (
        <Button variant="primary" size="lg" icon={CalendarPlus} onPress={() => doStep(row, step)}>
          {t('relations:steps.talk')}
        </Button>
      ) : (
        <Button size="lg" icon={CalendarPlus} onPress={() => showDialog({ kind: 'edit-action', id: planned.id })}>
          {planned.title}
        </Button>
      )}
    </>
  );
}

/** The first open action about the relation or a friction of it. */
function plannedFor(actions: readonly Action[], { state }: RelationRow): Action | undefined {
  const about = new Set<string>([state.relation.id, ...state.frictions.map(({ id }) => id)]);
  return actions
    .filter((action) => action.doneOn === null && action.about !== null && about.has(action.about.id))
    .toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))[0];
}
