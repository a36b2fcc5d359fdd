import { useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { cellAt, cellsOf } from '#src/base/grid.ts';
import type { Problem } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { setRatification } from '#src/commands/decisions/set-ratification.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { ClientId, DecisionId } from '#src/dossier/ids.ts';
import { bodies, type Body, ratificationStates, type RatificationState } from '#src/dossier/ratification.ts';
import { AskDialog } from './ask-dialog.tsx';
import { voices } from './record/draft.ts';
import css from './record/record.module.css';
import { today } from './today.ts';

type State = RatificationState | 'none';
type Answer = { client: ClientId | null; body: Body; state: State | null; on: string; reservation: string };

/** What the college, raad or bestuur of one client said to a decision. */
export function Ratify({ id }: { id: DecisionId }) {
  const decision = useDossier((dossier) => find(dossier.decisions, id));
  return decision === undefined ? null : <Form decision={decision} />;
}

/** The only one that is still waited for is filled in; what it said never is. */
function firstAnswer(dossier: Dossier, { id }: Decision): Answer {
  const waiting = cellsOf(dossier.ratifications, id).filter(({ state }) => state === 'pending');
  const [only] = waiting.length === 1 ? waiting : [];
  return { client: only?.client ?? null, body: only?.body ?? 'executive', state: null, on: today(), reservation: '' };
}

function Form({ decision }: { decision: Decision }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const [answer, setAnswer] = useState(() => firstAnswer(dossier, decision));
  const [problem, setProblem] = useState<Problem | null>(null);
  const { client, body, state, on, reservation } = answer;
  const isReady = client !== null && state !== null;
  const note = async (): Promise<void> => {
    if (client === null || state === null) return;
    const said = state === 'none' ? null : { body, state, on: on === '' ? null : on, reservation: reservation.trim() };
    const toast = t('decisions:ratify.done', { code: decision.code });
    const input = { decision: decision.id, client, answer: said };
    const done = await runCommand(setRatification, input, { isQuiet: true, toast });
    if (!done.ok) return setProblem(done.problem);
    hideDialog();
  };
  return (
    <AskDialog
      title={t('decisions:ratify.title', { code: decision.code })}
      confirm={t('decisions:ratify.confirm')}
      isReady={isReady}
      problem={problem}
      onConfirm={() => void note()}
    >
      <p>{decision.text}</p>
      <Fields dossier={dossier} decision={decision} answer={answer} onChange={setAnswer} />
      {state === 'refused' && <Note>{t('decisions:ratify.refuses', { code: decision.code })}</Note>}
    </AskDialog>
  );
}

interface FieldsProps {
  dossier: Dossier;
  decision: Decision;
  answer: Answer;
  onChange: (answer: Answer) => void;
}

function Fields({ dossier, decision, answer, onChange }: FieldsProps) {
  const { t } = useText();
  const states: readonly State[] = [...ratificationStates, 'none'];
  const pick = (client: ClientId): void => {
    const own = cellAt(dossier.ratifications, decision.id, client, columnOf);
    onChange({ ...answer, client, body: own?.body ?? answer.body, reservation: own?.reservation ?? '' });
  };
  return (
    <>
      <div className={css.pair}>
        <Select
          label={t('decisions:ratify.client')}
          placeholder={t('decisions:ratify.chooseClient')}
          value={answer.client}
          options={voices(dossier).map(({ id, name, hue, badge }) => {
            const own = cellAt(dossier.ratifications, decision.id, id, columnOf);
            const hint = own && t(`decisions:ratify.states.${own.state}`);
            return { value: id, label: name, hint, glyph: <ClientBadge hue={hue} letters={badge} size="xs" /> };
          })}
          onChange={pick}
        />
        <Select
          label={t('decisions:ratify.body')}
          value={answer.body}
          options={bodies.map((value) => ({ value, label: t(`decisions:bodies.${value}`) }))}
          onChange={(body) => onChange({ ...answer, body })}
        />
        <Select
          label={t('decisions:ratify.state')}
          placeholder={t('decisions:ratify.chooseState')}
          value={answer.state}
          options={states.map((value) => ({ value, label: t(`decisions:ratify.states.${value}`) }))}
          onChange={(state) => onChange({ ...answer, state })}
        />
        <TextField
          label={t('decisions:ratify.on')}
          type="date"
          value={answer.on}
          onChange={(on) => onChange({ ...answer, on })}
        />
      </div>
      <TextArea
        label={t('decisions:ratify.reservation')}
        rows={2}
        value={answer.reservation}
        onChange={(reservation) => onChange({ ...answer, reservation })}
      />
    </>
  );
}
