import { useMemo } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { Sentence } from '#renderer/features/readiness/sentence.tsx';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { choosePhase, useReadinessShown } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { dossierPhase, gateState, maySay, type Phase, phases } from '#src/analysis/readiness/gate-state.ts';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import { gateSentence, type PhaseView, phaseView } from '#src/views/readiness/phases-view.ts';
import { AddCondition } from './add-condition.tsx';
import { takeOver } from './condition-edits.ts';
import { ConditionRow } from './condition-row.tsx';
import { PhaseSide } from './phase-side.tsx';
import css from './phases.module.css';

/** [RY15] The three phases with what each asks; the gate says what is missing and never locks the way. */
export function PhasesPart() {
  const text = useText();
  const now = useDossier(dossierPhase);
  const conditions = useDossier((dossier) => dossier.conditions);
  const chosen = useReadinessShown((shown) => shown.phase);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const phase = chosen ?? now;
  const day = today();
  const view = useMemo(() => phaseView({ conditions }, phase, day), [conditions, phase, day]);
  return (
    <>
      <Sentence
        lead={gateSentence(text, view.gate)}
        rest={view.gate.isOpen || view.gate.total === 0 ? '' : text.t('phases:gateRule')}
      />
      <div className={css.page}>
        <Panel title={text.t('phases:checklist')} end={<Choice phase={phase} now={now} />}>
          {view.lists.length === 0 ? <NoConditions view={view} /> : <Lists view={view} />}
          {!isReadOnly && <AddCondition key={phase} view={view} />}
        </Panel>
        <PhaseSide view={view} />
      </div>
    </>
  );
}

function Choice({ phase, now }: { readonly phase: Phase; readonly now: Phase }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <span className={css.choice}>
      <SegmentedControl<Phase>
        label={t('readiness:tabs.phases')}
        value={phase}
        onChange={choosePhase}
        segments={phases.map((value) => {
          const { met, total } = gateState(dossier, value, '');
          const name = t(`phases:${value}`);
          return {
            value,
            label: `${name} ${met}/${total}`,
            name: `${name}, ${t('phases:met', { met, of: total })}${value === now ? `, ${t('phases:now')}` : ''}`,
          };
        })}
      />
      {phase === now ? (
        <small>{t('phases:now')}</small>
      ) : (
        !isReadOnly &&
        maySay(dossier, phase) && (
          <Button size="sm" onPress={() => void runCommand(editAssignment, { patch: { phase } })}>
            {t('phases:makeNow')}
          </Button>
        )
      )}
    </span>
  );
}

function Lists({ view }: { readonly view: PhaseView }) {
  const { t } = useText();
  return (
    <>
      {view.lists.map(({ list, conditions }) => (
        <section key={list} className={css.list} aria-labelledby={`list-${list}`}>
          <h3 id={`list-${list}`}>
            {t(`phases:list.${list}`)}
            <small>
              {t('phases:count', {
                met: conditions.filter(({ metOn }) => metOn !== null).length,
                of: conditions.length,
              })}
            </small>
          </h3>
          <ul>
            {conditions.map((condition) => (
              <ConditionRow key={condition.id} condition={condition} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function NoConditions({ view: { phase, offered } }: { readonly view: PhaseView }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <EmptyState
      art="list"
      title={t('phases:emptyTitle')}
      actions={
        !isReadOnly &&
        offered.length > 0 && (
          <Button variant="primary" onPress={() => takeOver(phase, offered)}>
            {t('phases:addAll', { count: offered.length })}
          </Button>
        )
      }
    >
      {t('phases:emptyText')}
    </EmptyState>
  );
}
