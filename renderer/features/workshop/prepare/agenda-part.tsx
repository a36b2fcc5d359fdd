import { useRef } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { orderTopics } from '#src/commands/workshops/order-topics.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { type Agenda, agendaOf } from '#src/views/preparing/agenda-lines.ts';
import { halfDay } from '#src/views/preparing/half-day.ts';
import { sortRequirements } from '#src/views/preparing/sort-requirements.ts';
import { AddTopicMenu } from './add-topic-menu.tsx';
import { putTopics } from './put-topics.ts';
import { AgendaRow } from './agenda-row.tsx';
import { byDisagreement } from './by-disagreement.ts';
import css from './prepare.module.css';
import { useReorder } from './use-reorder.ts';

export interface AgendaPartProps {
  workshop: Workshop;
  current: string | null;
  onCurrent: (topic: string | null) => void;
}

/** The items in order, each with the time it begins. */
export function AgendaPart({ workshop, current, onCurrent }: AgendaPartProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const body = useRef<HTMLTableSectionElement>(null);
  const agenda = agendaOf(dossier, workshop);
  const reorder = useReorder(agenda.lines, body);
  if (agenda.lines.length === 0) return <NoAgenda workshop={workshop} />;
  return (
    <section className={css.card} aria-label={t('prepare:part.agenda')}>
      <table className={css.table}>
        <caption className="vh">{t('prepare:agenda.caption', { title: workshop.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('prepare:agenda.time')}</th>
            <th scope="col">{t('prepare:agenda.item')}</th>
            <th scope="col">{t('prepare:agenda.method')}</th>
            <th scope="col" className={css.right}>
              {t('prepare:agenda.minutes')}
            </th>
            <th scope="col" aria-label={t('prepare:agenda.remove')} />
          </tr>
        </thead>
        <tbody ref={body}>
          {agenda.lines.map((line) => (
            <AgendaRow
              key={line.topic.id}
              line={line}
              isCurrent={line.topic.id === current}
              isLast={line === agenda.lines.at(-1)}
              onCurrent={() => onCurrent(line.topic.id)}
              reorder={reorder}
            />
          ))}
        </tbody>
      </table>
      <AgendaFoot workshop={workshop} agenda={agenda} current={current} />
    </section>
  );
}

function NoAgenda({ workshop }: { workshop: Workshop }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const fill = (): void => void putTopics(workshop.id, halfDay(text, sortRequirements(dossier, dossier.requirements)));
  return (
    <EmptyState
      art="list"
      title={t('prepare:agenda.empty.title')}
      actions={
        <>
          <Button variant="primary" onPress={fill}>
            {t('prepare:agenda.template')}
          </Button>
          <AddTopicMenu workshop={workshop} after={null} />
        </>
      }
    >
      {t('prepare:agenda.empty.text')}
    </EmptyState>
  );
}

function AgendaFoot({ workshop, agenda, current }: { workshop: Workshop; agenda: Agenda; current: string | null }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const { minutes, until, lines } = agenda;
  const sort = async (): Promise<void> => {
    const ids = byDisagreement(dossier, lines);
    const done = await runCommand(orderTopics, { workshop: workshop.id, ids });
    if (done.ok) showToast({ kind: 'done', text: t('prepare:agenda.ordered') });
  };
  const canSort = lines.filter(({ topic }) => topic.kind === 'vote').length > 1;
  return (
    <footer className={css.foot}>
      <AddTopicMenu workshop={workshop} after={current} />
      {canSort && <Button onPress={() => void sort()}>{t('prepare:agenda.order')}</Button>}
      <span className="spacer" />
      <b className="num">
        {until === null ? t('prepare:agenda.totalPlain', { minutes }) : t('prepare:agenda.total', { minutes, until })}
      </b>
    </footer>
  );
}
