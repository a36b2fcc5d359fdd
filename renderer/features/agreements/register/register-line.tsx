import { clsx } from 'clsx';
import { EyeOff } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { setAgreementsShown } from '#renderer/store/agreements.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { InPlaceDay } from '#renderer/ui/controls/in-place-day.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import type { RegisterRow } from '#src/views/agreements/register-rows.ts';
import { changeAgreement } from '#renderer/features/agreements/edits.ts';
import { KindMark } from './kind-mark.tsx';
import { LineEnd } from './line-end.tsx';
import own from './register.module.css';

interface LineProps {
  row: RegisterRow;
  isWhole: boolean;
  isReadOnly: boolean;
}

/** An agreement in a row; what stands in it is edited there. [AG12] One that is the regisseur's alone is marked. */
export function RegisterLine(props: LineProps) {
  const { t } = useText();
  const { row, isWhole, isReadOnly } = props;
  const { id, title, doneOn, kind, isShared } = row.agreement;
  return (
    <tr
      data-agreement={id}
      data-private={!isShared}
      data-done={doneOn !== null}
      onFocus={() => setAgreementsShown({ current: id })}
    >
      {isWhole && (
        <td>
          <Checkbox
            aria-label={t('agreements:setDone', { title })}
            isSelected={doneOn !== null}
            isReadOnly={isReadOnly}
            onChange={(isDone) => changeAgreement(id, { doneOn: isDone ? today() : null })}
          >
            {null}
          </Checkbox>
        </td>
      )}
      <th scope="row" data-title>
        <span className={own.title}>
          <span className={own.kind} title={t(`agreements:kinds.${kind}`)}>
            <KindMark kind={kind} />
            <span className="vh">{t(`agreements:kinds.${kind}`)}</span>
          </span>
          <InPlaceText
            label={t('agreements:columns.title')}
            value={title}
            placeholder={t('agreements:columns.title')}
            isRequired
            maxLength={500}
            isReadOnly={isReadOnly}
            onCommit={(words) => changeAgreement(id, { title: words })}
          />
        </span>
      </th>
      <Cells {...props} />
      <td className={own.end}>
        <LineEnd row={row} isReadOnly={isReadOnly} />
      </td>
    </tr>
  );
}

function Cells({ row, isWhole, isReadOnly }: LineProps) {
  const { t, date } = useText();
  const { id, owner, dueOn, isShared, where } = row.agreement;
  return (
    <>
      <td>
        <Between row={row} isReadOnly={isReadOnly} />
      </td>
      <td>
        <InPlaceText
          label={t('agreements:columns.owner')}
          value={owner}
          placeholder={t('agreements:noOwner')}
          maxLength={500}
          isReadOnly={isReadOnly}
          onCommit={(words) => changeAgreement(id, { owner: words })}
        />
      </td>
      <td className={clsx('num', own.day)}>
        <InPlaceDay
          label={t('agreements:columns.due')}
          value={dueOn}
          words={row.due}
          title={dueOn === null ? undefined : date(dueOn, today())}
          isReadOnly={isReadOnly}
          onCommit={(day) => changeAgreement(id, { dueOn: day })}
        />
      </td>
      <td className={own.watch} data-alarm={row.isAlarm}>
        {isShared || row.isAlarm ? row.watch : null}
        {!isShared && (
          <span className={own.private} title={t('agreements:private')}>
            <Icon icon={EyeOff} size={14} />
            <span className={!isWhole && row.isAlarm ? 'vh' : undefined}>{t('agreements:private')}</span>
          </span>
        )}
      </td>
      {isWhole && (
        <>
          <td className="num">{row.checked}</td>
          <td>
            <InPlaceText
              label={t('agreements:columns.where')}
              value={where}
              placeholder={t('agreements:noWhere')}
              maxLength={500}
              isReadOnly={isReadOnly}
              onCommit={(words) => changeAgreement(id, { where: words })}
            />
          </td>
        </>
      )}
    </>
  );
}

function Between({ row, isReadOnly }: { row: RegisterRow; isReadOnly: boolean }) {
  const { t } = useText();
  const { looks, all, spoken } = row.between;
  const marks = (
    <span className={own.marks} aria-hidden="true">
      {all !== null && <span className={own.allOf}>{t('agreements:allOf', { count: all })}</span>}
      {looks.slice(0, 3).map((look) => (
        <PartyMark key={`${look.kind} ${look.id}`} party={look} size="sm" />
      ))}
      {looks.length > 3 && <small>+{looks.length - 3}</small>}
      {looks.length === 0 && all === null && <span className="muted">{t('agreements:nobody')}</span>}
    </span>
  );
  const said = spoken === '' ? t('agreements:nobody') : spoken;
  if (isReadOnly)
    return (
      <span title={said}>
        {marks}
        <span className="vh">{said}</span>
      </span>
    );
  return (
    <button
      type="button"
      className={own.between}
      title={said}
      onClick={() => showDialog({ kind: 'edit-agreement', id: row.agreement.id })}
    >
      {marks}
      <span className="vh">
        {t('agreements:columns.between')}: {said}
      </span>
    </button>
  );
}
