import { EyeOff } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { setStake } from '#src/commands/cases/set-stake.ts';
import type { CaseStand } from '#src/views/cases/case-scene.ts';
import css from './case.module.css';

/** Why it matters to a client, and where it could move; both are edited where they stand. */
export function StakeCells({ stand: { client, stake, position } }: { stand: CaseStand }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const put = (patch: { interest?: string; room?: string }): void =>
    void runCommand(setStake, { case: stake.case, client: client.id, patch });
  const reason = position?.reason ?? '';
  return (
    <div className={css.stake}>
      <InPlaceText
        label={t('caseScreen:interestOf', { client: client.name })}
        value={stake.interest}
        placeholder={reason === '' ? t('caseScreen:interestEmpty') : reason}
        onCommit={(interest) => put({ interest })}
        isReadOnly={isReadOnly}
        rows={3}
        className={css.interest}
      />
      <span className={css.room}>
        <Icon icon={EyeOff} size={14} />
        <InPlaceText
          label={t('caseScreen:roomOf', { client: client.name })}
          value={stake.room}
          placeholder={t('caseScreen:roomEmpty')}
          onCommit={(room) => put({ room })}
          isReadOnly={isReadOnly}
          rows={3}
          className={css.roomText}
        />
      </span>
    </div>
  );
}

export function StakeHead() {
  const { t } = useText();
  return (
    <div className={css.stakeHead} title={t('caseScreen:roomPrivate')}>
      <span>{t('caseScreen:interest')}</span>
      <span>
        <Icon icon={EyeOff} size={14} /> {t('caseScreen:room')}
      </span>
    </div>
  );
}
