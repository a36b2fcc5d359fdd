import { useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { Problem } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withdrawDecision } from '#src/commands/decisions/withdraw-decision.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { ClientId, DecisionId } from '#src/dossier/ids.ts';
import { AskDialog } from './ask-dialog.tsx';
import { voices } from './record/draft.ts';
import css from './record/record.module.css';
import { today } from './today.ts';

type Asked = { client: ClientId | null; reason: string; on: string; takesBack: boolean };

/** Opens the case of a decision again: a client asked, and said why. */
export function Reopen({ id }: { id: DecisionId }) {
  const decision = useDossier((dossier) => find(dossier.decisions, id));
  return decision === undefined ? null : <Form decision={decision} />;
}

function Form({ decision }: { decision: Decision }) {
  const text = useText();
  const { t } = text;
  const [asked, setAsked] = useState<Asked>(() => ({ client: null, reason: '', on: today(), takesBack: false }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const { client, reason, on } = asked;
  const isReady = client !== null && reason.trim() !== '' && on !== '';
  const reopen = async (): Promise<void> => {
    if (client === null) return;
    const toast = t('decisions:reopen.done', { code: decision.code });
    const input = { ...asked, id: decision.id, client, reason: reason.trim(), at: now() };
    const done = await runCommand(withdrawDecision, input, { isQuiet: true, toast });
    if (!done.ok) return setProblem(done.problem);
    hideDialog();
  };
  return (
    <AskDialog
      title={t('decisions:reopen.title', { code: decision.code })}
      isGrave
      confirm={t('decisions:reopen.confirm')}
      isReady={isReady}
      problem={problem}
      onConfirm={() => void reopen()}
    >
      <p>{t('decisions:reopen.text')}</p>
      <Fields decision={decision} asked={asked} onChange={setAsked} />
    </AskDialog>
  );
}

interface FieldsProps {
  decision: Decision;
  asked: Asked;
  onChange: (asked: Asked) => void;
}

function Fields({ decision, asked, onChange }: FieldsProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const hasWritten = decision.written.length > 0 || decision.writtenCost !== null;
  return (
    <>
      <div className={css.pair}>
        <Select
          label={t('decisions:reopen.client')}
          placeholder={t('decisions:reopen.chooseClient')}
          value={asked.client}
          options={voices(dossier).map(({ id, name, hue, badge }) => ({
            value: id,
            label: name,
            glyph: <ClientBadge hue={hue} letters={badge} size="xs" />,
          }))}
          onChange={(client) => onChange({ ...asked, client })}
        />
        <TextField
          label={t('decisions:reopen.date')}
          type="date"
          value={asked.on}
          onChange={(on) => onChange({ ...asked, on })}
        />
      </div>
      <TextArea
        label={t('decisions:reopen.reason')}
        value={asked.reason}
        onChange={(reason) => onChange({ ...asked, reason })}
      />
      {hasWritten && (
        <Checkbox isSelected={asked.takesBack} onChange={(takesBack) => onChange({ ...asked, takesBack })}>
          {t('decisions:reopen.takesBack')}
        </Checkbox>
      )}
    </>
  );
}
