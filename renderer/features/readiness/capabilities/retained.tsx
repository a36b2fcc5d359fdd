import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { setRetained } from '#renderer/features/readiness/readiness-edits.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import type { ClientReadiness } from '#src/views/readiness/gates-view.ts';
import css from './capabilities.module.css';

/** [RY22] The organisation that stays: per client which tasks, and who does them. */
export function RetainedPanel({ rows }: { readonly rows: readonly ClientReadiness[] }) {
  const { t } = useText();
  return (
    <Panel title={t('readiness:capabilities.retained')}>
      {rows.map((row) => (
        <Retained key={row.client.id} row={row} />
      ))}
    </Panel>
  );
}

/** Tasks that stay with one client; a task without anybody stands out in words. */
function Retained({ row: { client, readiness } }: { readonly row: ClientReadiness }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const retained = readiness?.retained ?? [];
  const unfilled = retained.filter(({ person }) => person === '').length;
  const set = (at: number, patch: Partial<(typeof retained)[number]>): void =>
    setRetained(
      client.id,
      retained.map((each, index) => (index === at ? { ...each, ...patch } : each)),
    );
  return (
    <section className={css.retained} aria-label={client.name}>
      <h3>
        <ClientBadge hue={client.hue} letters={client.badge} />
        {client.name}
        <small>
          {retained.length === 0
            ? t('readiness:capabilities.noRetained')
            : unfilled > 0 && t('readiness:capabilities.unfilled', { count: unfilled })}
        </small>
      </h3>
      <ul>
        {retained.map(({ task, person }, at) => (
          <li key={`${at} ${task}`}>
            <InPlaceText
              label={t('readiness:capabilities.retainedTask')}
              value={task}
              placeholder={t('readiness:capabilities.retainedTask')}
              isRequired
              isReadOnly={isReadOnly}
              maxLength={500}
              onCommit={(next) => set(at, { task: next })}
            />
            <InPlaceText
              label={t('readiness:capabilities.retainedPerson')}
              value={person}
              placeholder={t('readiness:capabilities.retainedNobody')}
              isReadOnly={isReadOnly}
              maxLength={500}
              onCommit={(next) => set(at, { person: next })}
            />
            {!isReadOnly && (
              <IconButton
                icon={Trash2}
                size="sm"
                label={t('readiness:capabilities.removeRetained', { task })}
                onPress={() => setRetained(client.id, retained.toSpliced(at, 1))}
              />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <Adding name={client.name} onAdd={(task) => setRetained(client.id, [...retained, { task, person: '' }])} />
      )}
    </section>
  );
}

/** One line, kept by Enter, ready for the next. */
function Adding({ name, onAdd }: { readonly name: string; readonly onAdd: (task: string) => void }) {
  const { t } = useText();
  const [task, setTask] = useState('');
  return (
    <form
      className={css.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (task.trim() === '') return;
        onAdd(task.trim());
        setTask('');
      }}
    >
      <TextField
        label={`${t('readiness:capabilities.addRetained')}, ${name}`}
        isLabelHidden
        placeholder={t('readiness:capabilities.addRetained')}
        value={task}
        maxLength={500}
        onChange={setTask}
      />
      <Button type="submit" size="sm" icon={Plus} isDisabled={task.trim() === ''}>
        {t('readiness:capabilities.put')}
      </Button>
    </form>
  );
}
