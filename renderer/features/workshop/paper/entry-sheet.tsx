import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '#renderer/store/settings.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import type { Pass } from './paper-entry.tsx';
import type { Voter } from './paper-of.ts';
import css from './paper.module.css';
import { type Mark, useEntrySheet } from './use-entry.ts';

export interface EntrySheetProps {
  readonly workshop: Workshop;
  readonly round: Round;
  readonly voter: Voter;
  readonly topics: readonly BallotTopic[];
  readonly pass: Pass;
  /** Whose ballot comes after this one; null = it is the last. */
  readonly next: Voter | null;
  readonly onNext: (voter: Voter) => void;
}

/** The topics of one ballot; the list itself takes the keys. */
export function EntrySheet({ workshop, round, voter, topics, pass, next, onNext }: EntrySheetProps) {
  const { t } = useText();
  const place = { workshop: workshop.id, round: round.id, person: voter.id, pass, topics };
  const { at, topic, marks, asks, key, finish, isStopped } = useEntrySheet(place);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asks === null) list.current?.focus();
  }, [asks]);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    if (topic === null && event.key === 'Enter' && next !== null) onNext(next);
    else if (key(event.key)) event.preventDefault();
    if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
  };
  const mark = topic === null ? 'none' : (marks[topic.id] ?? 'none');
  const done = t(pass === 'first' ? 'paper:entry.doneFirst' : 'paper:entry.doneSecond');
  return (
    <div>
      <div ref={list} className={css.sheet} role="group" tabIndex={0} aria-label={voter.name} onKeyDown={press}>
        <ol className={css.topics}>
          {topics.map((each, nth) => (
            <Row key={each.id} topic={each} isNow={nth === at} mark={marks[each.id] ?? 'none'} />
          ))}
        </ol>
      </div>
      {asks !== null && <Typed key={`${at} ${asks}`} label={t(`paper:entry.${asks}`)} onEnter={finish} />}
      <p className={css.say} role="status">
        {topic === null
          ? [
              t('paper:entry.done', { name: voter.name, what: done }),
              next !== null && t('paper:entry.next', { name: next.name }),
            ]
              .filter(Boolean)
              .join(' ')
          : isStopped
            ? t(`paper:entry.stop.${mark as 'different'}`)
            : t('paper:entry.now', { title: topic.title })}
      </p>
      <p className={css.hint}>
        {[topic === null ? '' : hintOf(topic, t), t('paper:entry.keys')].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

function hintOf({ method, withPoints }: BallotTopic, t: ReturnType<typeof useText>['t']): string {
  if (method === 'stance') return t('paper:entry.keysStance');
  return t(withPoints ? 'paper:entry.keysPoints' : 'paper:entry.keysMoscow');
}

function Row({ topic, isNow, mark }: { readonly topic: BallotTopic; readonly isNow: boolean; readonly mark: Mark }) {
  const { t } = useText();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNow) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNow]);
  return (
    <li ref={row} className={css.row} aria-current={isNow || undefined} data-mark={mark}>
      <code>{topic.code}</code>
      <span>{topic.title}</span>
      <small>{t(`paper:entry.mark.${mark}`)}</small>
    </li>
  );
}

/** Shows dots: who looks over a shoulder sees no figure either. What was typed is gone with the field. */
function Typed({ label, onEnter }: { readonly label: string; readonly onEnter: (typed: string) => boolean }) {
  return (
    <label className={css.typed}>
      {label}
      <input
        type="password"
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const field = event.currentTarget;
          if (onEnter(field.value)) field.value = '';
          else field.setAttribute('aria-invalid', 'true');
        }}
      />
    </label>
  );
}
