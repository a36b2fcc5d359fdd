import { type RefObject, useState } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { askOfRelation } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { addPulse } from '#src/commands/records/relation-commands.ts';
import type { PulseId } from '#src/dossier/ids.ts';
import { type Side, sides } from '#src/dossier/pulse.ts';
import { trustOf, trustStatements } from '#src/methods/trust.ts';
import { whole } from '#src/views/relations/figures.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import css from './measure.module.css';
import { Statement } from './statement.tsx';
import { type Measure, useMeasure } from './use-measure.ts';

const close = (): void => askOfRelation(null);

/** [RL13] Five statements for one side: a number key fills the line and goes on, Enter keeps it. */
export function MeasureDialog({ row, side: first }: { row: RelationRow; side: Side }) {
  const text = useText();
  const { t } = text;
  const [on, setOn] = useState(today);
  const [measure, list, save] = useMeasure(first);
  const { side, answers } = measure;
  const trust = answers.every((answer) => answer !== null) ? trustOf(answers) : null;
  const keep = (): void => {
    if (trust === null || on === '') return;
    const toast = t('measuring:measure.done', { side: row.ends[side].name, trust: whole(text, trust) });
    const fields = { relation: row.state.relation.id, on, side, answers };
    void runCommand(addPulse, { id: freshId<PulseId>(), fields }, { toast });
    close();
  };
  return (
    <Dialog
      title={t('measuring:measure.title')}
      size="md"
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Result trust={trust} before={row.state.trust[side]} />
          <Button onPress={close}>{t('measuring:measure.cancel')}</Button>
          <Button ref={save} variant="primary" isDisabled={trust === null} onPress={keep}>
            {t('measuring:measure.save')}
          </Button>
        </>
      }
    >
      <div className={css.who}>
        <SegmentedControl<Side>
          label={t('measuring:measure.who')}
          segments={sides.map((value) => ({ value, label: row.ends[value].name }))}
          value={side}
          onChange={measure.pick}
        />
        <span className="spacer" />
        <TextField label={t('measuring:measure.on')} type="date" value={on} onChange={setOn} />
      </div>
      <p className="muted">{t('measuring:measure.keys')}</p>
      <Statements measure={measure} list={list} />
      <p className={css.note}>{t('measuring:measure.note')}</p>
    </Dialog>
  );
}

function Statements({ measure, list }: { measure: Measure; list: RefObject<HTMLOListElement | null> }) {
  const { t } = useText();
  const { answers, at, onKeyDown, setAt, answer } = measure;
  return (
    <ol ref={list} className={css.statements} onKeyDown={onKeyDown}>
      {trustStatements.map(({ key, basis }, line) => (
        <Statement
          key={key}
          line={line}
          words={t(`measuring:measure.statements.${key}`)}
          basis={t(`measuring:measure.bases.${basis}`)}
          answer={answers[line] ?? null}
          isCurrent={line === at}
          onReach={() => setAt(line)}
          onAnswer={(value) => answer(line, value)}
        />
      ))}
    </ol>
  );
}

function Result({ trust, before }: { trust: number | null; before: number | null }) {
  const text = useText();
  const { t } = text;
  return (
    <span className={css.result} aria-live="polite">
      {trust === null
        ? t('measuring:measure.unfinished')
        : t('measuring:measure.result', { trust: whole(text, trust) })}
      {before !== null && <small>{t('measuring:measure.before', { trust: whole(text, before) })}</small>}
    </span>
  );
}
