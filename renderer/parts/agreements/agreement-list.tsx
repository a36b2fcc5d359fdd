import { Pencil } from 'lucide-react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { agreementState } from '#src/analysis/agreements/agreement-state.ts';
import { byOrder } from '#src/base/order.ts';
import { editAgreement } from '#src/commands/records/agreement-commands.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import { standText } from '#src/views/agreements/register-rows.ts';
import css from './agreement-list.module.css';

/** Agreements with who sees to them and how they stand; ticking one off is one step of undo. */
export function AgreementList({ agreements }: { agreements: readonly Agreement[] }) {
  return (
    <ul className={css.list}>
      {agreements.toSorted(byOrder).map((agreement) => (
        <AgreementItem key={agreement.id} agreement={agreement} />
      ))}
    </ul>
  );
}

function AgreementItem({ agreement }: { agreement: Agreement }) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const day = today();
  const { id, title, owner, doneOn, isShared } = agreement;
  const stand = standText(text, agreement, agreementState(agreement, day), day);
  return (
    <li className={css.item} data-private={!isShared}>
      <Checkbox
        aria-label={t('agreements:setDone', { title })}
        isSelected={doneOn !== null}
        isReadOnly={isReadOnly}
        onChange={(isDone) => void runCommand(editAgreement, { id, patch: { doneOn: isDone ? day : null } })}
      >
        {null}
      </Checkbox>
      <span className={css.said}>
        <b data-done={doneOn !== null}>{title}</b>
        <small>
          {owner === '' ? t('agreements:noOwner') : owner}, {stand}
        </small>
      </span>
      {!isShared && <PrivateMark label={t('agreements:private')} />}
      {!isReadOnly && (
        <IconButton
          size="sm"
          icon={Pencil}
          label={`${t('agreements:menu.edit')}: ${title}`}
          onPress={() => showDialog({ kind: 'edit-agreement', id })}
        />
      )}
    </li>
  );
}
