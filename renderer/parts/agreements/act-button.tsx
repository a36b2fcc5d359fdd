import { CalendarPlus, ListTodo } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import type { Proposed } from '#src/views/agreements/steps.ts';
import { whenText } from '#src/views/relations/about-text.ts';

/** [AG17] From a finding to an action with an owner and a day; one that is planned already is opened. */
export function ActButton({ proposed }: { proposed: Proposed }) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const planned = useDossier(({ actions }) =>
    actions.find(({ about, doneOn }) => doneOn === null && about?.id === proposed.about.id),
  );
  if (planned !== undefined)
    return (
      <IconButton
        size="sm"
        icon={ListTodo}
        label={t('agreements:act.planned', {
          title: planned.title,
          owner: planned.owner,
          when: whenText(text, planned, today()),
        })}
        onPress={() => showDialog({ kind: 'edit-action', id: planned.id })}
      />
    );
  if (isReadOnly) return null;
  return (
    <IconButton
      size="sm"
      icon={CalendarPlus}
      label={t('agreements:act.plan', { title: proposed.title })}
      onPress={() => planAction(proposed)}
    />
  );
}

export function planAction(proposed: Proposed): void {
  showDialog({ kind: 'action', draft: proposed });
}
