import { CheckCheck, Ellipsis } from 'lucide-react';
import { ActButton, planAction } from '#renderer/parts/agreements/act-button.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { RegisterRow } from '#src/views/agreements/register-rows.ts';
import { agreementStep } from '#src/views/agreements/steps.ts';
import { changeAgreement, dropAgreement } from '#renderer/features/agreements/edits.ts';
import own from './register.module.css';

/** [AG17] Where something asks for attention: an action, and looking at it today. All else is in the menu. */
export function LineEnd({ row, isReadOnly }: { row: RegisterRow; isReadOnly: boolean }) {
  const text = useText();
  const { t } = text;
  const { agreement, state, isAlarm } = row;
  const { id, title, isShared, doneOn } = agreement;
  const day = today();
  const step = agreementStep(text, agreement, state, day);
  const check = (): void => changeAgreement(id, { lastCheckedOn: day });
  const run: Readonly<Record<string, () => void>> = {
    edit: () => showDialog({ kind: 'edit-agreement', id }),
    check,
    done: () => changeAgreement(id, { doneOn: doneOn === null ? day : null }),
    share: () => changeAgreement(id, { isShared: !isShared }),
    plan: () => planAction(step),
    remove: () => dropAgreement(id),
  };
  const items = [
    { id: 'edit', label: t('agreements:menu.edit') },
    { id: 'check', label: t('agreements:menu.check') },
    { id: 'done', label: t(doneOn === null ? 'agreements:menu.done' : 'agreements:menu.undone') },
    { id: 'share', label: t(isShared ? 'agreements:menu.unshare' : 'agreements:menu.share') },
    { id: 'plan', label: t('agreements:menu.plan') },
    { id: 'remove', label: t('agreements:menu.remove') },
  ];
  return (
    <span className={own.tools}>
      {isAlarm && <ActButton proposed={step} />}
      {!isReadOnly && state.isCheckDue && (
        <IconButton size="sm" icon={CheckCheck} label={t('agreements:checkToday', { title })} onPress={check} />
      )}
      {!isReadOnly && (
        <Menu
          label={t('agreements:menu.label', { title })}
          placement="bottom end"
          trigger={<IconButton size="sm" icon={Ellipsis} label={t('agreements:menu.label', { title })} />}
          groups={[{ id: 'do', items }]}
          onAction={(key) => run[key]?.()}
        />
      )}
    </span>
  );
}
