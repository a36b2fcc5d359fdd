import { GripVertical, MoreHorizontal } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { editTopic } from '#src/commands/workshops/edit-topic.ts';
import { removeTopics } from '#src/commands/workshops/remove-topics.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { AgendaLine } from '#src/views/preparing/agenda-lines.ts';
import { MethodSelect } from './method-select.tsx';
import css from './prepare.module.css';
import { aboutText } from './about-text.ts';
import type { Reorder } from './use-reorder.ts';

export interface AgendaRowProps {
  line: AgendaLine;
  isCurrent: boolean;
  isLast: boolean;
  onCurrent: () => void;
  reorder: Reorder;
}

export function AgendaRow({ line, isCurrent, isLast, onCurrent, reorder }: AgendaRowProps) {
  const { topic, number, from } = line;
  const at = number - 1;
  const { id, title, kind } = topic;
  return (
    <tr
      className={css.line}
      data-topic={id}
      data-current={isCurrent}
      data-before={reorder.drag.gap === at}
      data-after={isLast && reorder.drag.gap === at + 1}
      {...reorder.drag.row(at)}
    >
      <td className="num">
        <span className={css.grip} {...reorder.drag.grip(at, title)}>
          <Icon icon={GripVertical} size={14} />
        </span>
        {from ?? number}
      </td>
      <th scope="row" className={css.item}>
        <ItemButton topic={topic} isCurrent={isCurrent} onCurrent={onCurrent} reorder={reorder} />
      </th>
      <td>{kind === 'vote' && <MethodSelect topic={topic} />}</td>
      <td className={css.right}>
        <Minutes topic={topic} />
      </td>
      <td>
        <RowMenu
          title={title}
          reorder={reorder}
          line={line}
          onRemove={() => void runCommand(removeTopics, { ids: [id] })}
        />
      </td>
    </tr>
  );
}

/** Alt with an arrow moves the item. */
function ItemButton({
  topic,
  isCurrent,
  onCurrent,
  reorder,
}: Omit<AgendaRowProps, 'line' | 'isLast'> & { topic: Topic }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const { id, kind, title } = topic;
  const about = aboutText(text, dossier, topic);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || steps === null) return;
    event.preventDefault();
    reorder.move(id, steps);
  };
  return (
    <button
      type="button"
      className={css.pick}
      aria-current={isCurrent}
      title={title}
      onClick={onCurrent}
      onKeyDown={onKeyDown}
    >
      <b>{title}</b>
      <small>
        {kind === 'vote' ? about : <Tag>{text.t(`prepare:kind.${kind}`)}</Tag>}
        {kind !== 'vote' && about !== '' && ` ${about}`}
      </small>
    </button>
  );
}

function Minutes({ topic: { id, title, minutes } }: { topic: Topic }) {
  const { t } = useText();
  const set = (value: number | null): void => {
    const next = Math.max(0, Math.min(600, Math.round(value ?? 0)));
    if (next !== minutes) void runCommand(editTopic, { id, patch: { minutes: next } });
  };
  return (
    <NumberField
      label={t('prepare:agenda.minutesOf', { title })}
      isLabelHidden
      isRight
      value={minutes}
      onChange={set}
      className={css.minutes}
    />
  );
}

function RowMenu(props: { title: string; line: AgendaLine; reorder: Reorder; onRemove: () => void }) {
  const { t } = useText();
  const { line, reorder, title, onRemove } = props;
  const does = {
    up: () => reorder.move(line.topic.id, -1),
    down: () => reorder.move(line.topic.id, 1),
    remove: onRemove,
  };
  return (
    <Menu
      label={title}
      groups={[
        {
          id: 'place',
          items: [
            { id: 'up', label: t('prepare:agenda.up') },
            { id: 'down', label: t('prepare:agenda.down') },
          ],
        },
        { id: 'remove', items: [{ id: 'remove', label: t('prepare:agenda.remove') }] },
      ]}
      onAction={(id) => does[id as keyof typeof does]()}
      placement="bottom end"
      trigger={<IconButton size="sm" icon={MoreHorizontal} label={title} />}
    />
  );
}
