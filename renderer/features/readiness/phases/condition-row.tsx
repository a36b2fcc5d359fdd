import { Ellipsis, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { mayHold } from '#src/analysis/holders.ts';
import { daysBetween } from '#src/base/day.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Condition } from '#src/dossier/condition.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Text } from '#src/text/text.ts';
import { changeCondition, dropCondition, planFor } from './condition-edits.ts';
import css from './phases.module.css';

type OfCondition = { readonly condition: Condition };

/** One condition: met or not, by whom and when, and whether the gate waits for it. All edited where it stands. */
export function ConditionRow({ condition }: OfCondition) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [hasNote, setNote] = useState(false);
  const { id, title, owner, dueOn, metOn } = condition;
  const day = today();
  return (
    <li className={css.condition} data-met={metOn !== null}>
      <Checkbox
        aria-label={t('phases:check', { title })}
        isSelected={metOn !== null}
        isReadOnly={isReadOnly}
        onChange={(isMet) => changeCondition(id, { metOn: isMet ? day : null })}
      >
        {null}
      </Checkbox>
      <span className={css.words}>
        <InPlaceText
          label={t('phases:title')}
          value={title}
          placeholder={title}
          isRequired
          isReadOnly={isReadOnly}
          maxLength={500}
          onCommit={(words) => changeCondition(id, { title: words })}
        />
        <Below condition={condition} today={day} />
        {(hasNote || condition.note !== '') && <Note condition={condition} />}
      </span>
      <InPlaceText
        label={t('phases:owner')}
        value={owner}
        placeholder={t('phases:noOwner')}
        isReadOnly={isReadOnly}
        maxLength={500}
        onCommit={(words) => changeCondition(id, { owner: words })}
      />
      <TextField
        type="date"
        label={`${t('phases:due')}, ${title}`}
        isLabelHidden
        isReadOnly={isReadOnly}
        value={dueOn ?? ''}
        onChange={(next) => changeCondition(id, { dueOn: next === '' ? null : next })}
      />
      {isReadOnly ? <span /> : <More condition={condition} onNote={() => setNote(true)} />}
    </li>
  );
}

/** Whether the gate waits for it, for whom it is, and how it stands. */
function Below({ condition, today: day }: OfCondition & { readonly today: string }) {
  const text = useText();
  const client = useDossier(({ clients }) => (condition.client === null ? undefined : find(clients, condition.client)));
  const stand = standText(text, condition, day);
  if (!condition.isGate && client === undefined && stand === '') return null;
  return (
    <small>
      {condition.isGate && (
        <span className={css.gate}>
          <Icon icon={KeyRound} size={14} />
          {text.t('phases:isGate')}
        </span>
      )}
      {client !== undefined && <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />}
      {stand}
    </small>
  );
}

function standText({ t, date }: Text, { metOn, dueOn }: Condition, day: string): string {
  if (metOn !== null) return t('phases:metOn', { day: date(metOn, day) });
  return dueOn !== null && dueOn < day ? t('phases:late', { count: daysBetween(dueOn, day) }) : '';
}

/** [RY21] For the regisseur's own eyes. */
function Note({ condition: { id, note } }: OfCondition) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <span className={css.note}>
      <PrivateMark label={t('actions:private')} />
      <InPlaceText
        label={t('phases:note')}
        value={note}
        placeholder={t('phases:note')}
        isParagraph
        isReadOnly={isReadOnly}
        onCommit={(words) => changeCondition(id, { note: words })}
      />
    </span>
  );
}

function More({ condition, onNote }: OfCondition & { readonly onNote: () => void }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const { id, title, isGate } = condition;
  const holders = clients.filter(mayHold).toSorted(byOrder);
  const act = (key: string): void => {
    if (key === 'action') planFor(condition);
    else if (key === 'note') onNote();
    else if (key === 'gate') changeCondition(id, { isGate: !isGate });
    else if (key === 'remove') dropCondition(condition);
    else changeCondition(id, { client: key === 'all' ? null : (key.slice('client '.length) as ClientId) });
  };
  return (
    <Menu
      label={t('phases:more', { title })}
      trigger={<IconButton icon={Ellipsis} size="sm" label={t('phases:more', { title })} />}
      onAction={act}
      groups={[
        {
          id: 'do',
          items: [
            { id: 'action', label: t('phases:plan') },
            { id: 'note', label: t('phases:addNote') },
            { id: 'gate', label: t(isGate ? 'phases:offGate' : 'phases:ontoGate') },
          ],
        },
        {
          id: 'clients',
          items: [
            { id: 'all', label: t('phases:forClient', { name: t('phases:forAll') }) },
            ...holders.map(({ id: of, name }) => ({ id: `client ${of}`, label: t('phases:forClient', { name }) })),
          ],
        },
        { id: 'away', items: [{ id: 'remove', label: t('phases:remove') }] },
      ]}
    />
  );
}
