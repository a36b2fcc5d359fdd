import { useEffect } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import {
  askOfSimulation,
  sessionAtHand,
  shownPart,
  showSimulationPart,
  simulationParts,
  useSimulationShown,
} from '#renderer/store/simulation.ts';
import { factsOf } from '#src/analysis/simulation/facts.ts';
import { cardNow, nextCard, type SessionMove } from '#src/analysis/simulation/moves.ts';
import { canSwap } from '#src/analysis/simulation/players.ts';
import { find } from '#src/base/table.ts';
import type { Relation } from '#src/dossier/relation.ts';
import { type Session, type SessionCard, sessionPhases } from '#src/dossier/session.ts';
import { dropSession, MOST_CARDS, noteWithRelation, step } from './edits.ts';
import { nextOf } from './run/next.ts';

function canEdit(): boolean {
  return currentStatus().session !== null && !currentStatus().isReadOnly;
}

/** The session that is run at this moment, with the card that is on the table. */
function atTable(): { readonly session: Session; readonly card: SessionCard } | null {
  const session = sessionAtHand();
  if (session === null || !canEdit() || shownPart(session, useSimulationShown.getState().part) !== 'run') return null;
  const card = cardNow(session);
  return card === null ? null : { session, card };
}

function relationAtHand(): Relation | null {
  return find(currentDossier().relations, sessionAtHand()?.relation ?? '') ?? null;
}

function isInRun(): boolean {
  const session = sessionAtHand();
  return session !== null && canEdit() && shownPart(session, useSimulationShown.getState().part) === 'run';
}

function move(to: SessionMove): void {
  const session = sessionAtHand();
  if (session !== null) step(session, to);
}

/** [SI18] What the one button does: the next phase, the next card, the end. */
function goOn(): void {
  const session = sessionAtHand();
  if (session === null) return;
  const next = nextOf(session);
  if (next === 'end') {
    move({ kind: 'end' });
    showSimulationPart('summary');
  } else if (next === 'card') move({ kind: 'card', at: nextCard(session) ?? 0 });
  else if (next === 'begin') move({ kind: 'phase', phase: 'read' });
  else if (next === 'again') move({ kind: 'card', at: nextCard(session) ?? 0 });
  else move({ kind: 'phase', phase: next });
}

function turn(by: 1 | -1): Action {
  const to = (): number => (atTable()?.session.cardNow ?? 0) + by;
  return {
    id: by === 1 ? 'simulation.next-card' : 'simulation.previous-card',
    group: 'relations',
    title: ({ t }) => t(by === 1 ? 'simulation:keys.nextCard' : 'simulation:keys.previousCard'),
    shortcuts: [by === 1 ? 'ArrowRight' : 'ArrowLeft'],
    isEnabled: () => atTable()?.session.cards[to()] !== undefined,
    run: () => move({ kind: 'card', at: to() }),
  };
}

function moving(
  id: string,
  key: string,
  title: Action['title'],
  to: SessionMove,
  isThere: (at: { readonly session: Session; readonly card: SessionCard }) => boolean = () => true,
): Action {
  return {
    id: `simulation.${id}`,
    group: 'relations',
    title,
    ...(key !== '' && { shortcuts: [key] }),
    isEnabled: () => {
      const at = atTable();
      return at !== null && isThere(at);
    },
    run: () => move(to),
  };
}

const whileRunning: readonly Action[] = [
  {
    id: 'simulation.next',
    group: 'relations',
    title: ({ t }) => {
      const session = sessionAtHand();
      return t(`simulation:run.next.${session === null ? 'begin' : nextOf(session)}`);
    },
    shortcuts: ['V'],
    isEnabled: () => isInRun() && (sessionAtHand()?.cards.length ?? 0) > 0,
    run: goOn,
  },
  moving('clock', 'Space', ({ t }) => t('simulation:keys.clock'), { kind: 'clock' }),
  moving('minute', 'M', ({ t }) => t('simulation:run.minuteMore'), { kind: 'minutes', by: 1 }),
  moving('minute-less', '', ({ t }) => t('simulation:run.minuteLess'), { kind: 'minutes', by: -1 }),
  moving(
    'fact',
    'N',
    ({ t }) => t('simulation:run.tell'),
    { kind: 'fact' },
    ({ card }) => factsOf(card).waiting.length > 0,
  ),
  moving(
    'fact-back',
    '',
    ({ t }) => t('simulation:run.takeBack'),
    { kind: 'factBack' },
    ({ card }) => factsOf(card).told.length > 0,
  ),
  moving(
    'swap',
    'S',
    ({ t }) => t('simulation:run.swap'),
    { kind: 'swap' },
    ({ card }) => canSwap(card, relationAtHand()),
  ),
  turn(1),
  turn(-1),
  ...sessionPhases.map((phase, at) =>
    moving(
      `phase-${phase}`,
      String(at + 1),
      ({ t }) => t('simulation:keys.phase', { phase: t(`beamer:simulation.phases.${phase}`) }),
      { kind: 'phase', phase },
    ),
  ),
  moving('end', '', ({ t }) => t('simulation:run.next.end'), { kind: 'end' }),
  {
    id: 'simulation.outcome',
    group: 'relations',
    title: ({ t }) => t('simulation:keys.outcome'),
    shortcuts: ['A'],
    isEnabled: isInRun,
    run: () => askOfSimulation('agreement'),
  },
];

const always: readonly Action[] = [
  {
    id: 'simulation.new',
    group: 'relations',
    title: ({ t }) => t('simulation:new'),
    isEnabled: canEdit,
    run: () => askOfSimulation('session'),
  },
  {
    id: 'simulation.cards',
    group: 'relations',
    title: ({ t }) => t('simulation:addCards'),
    isEnabled: () => canEdit() && (sessionAtHand()?.cards.length ?? MOST_CARDS) < MOST_CARDS,
    run: () => askOfSimulation('cards'),
  },
  {
    id: 'simulation.remove',
    group: 'relations',
    title: ({ t }) => t('simulation:remove', { title: sessionAtHand()?.title ?? t('simulation:title') }),
    isEnabled: () => canEdit() && sessionAtHand() !== null,
    run: () => {
      const session = sessionAtHand();
      if (session !== null) dropSession(session.id);
    },
  },
  {
    id: 'simulation.note',
    group: 'relations',
    title: ({ t }) => t('simulation:summary.note'),
    isEnabled: () => canEdit() && relationAtHand() !== null,
    run: () => {
      const [session, relation] = [sessionAtHand(), relationAtHand()];
      if (session !== null && relation !== null) noteWithRelation(session, relation.id, session.on ?? today());
    },
  },
  ...simulationParts.map(
    (part): Action => ({
      id: `simulation.part-${part}`,
      group: 'relations',
      title: ({ t }) => t('simulation:keys.part', { part: t(`simulation:parts.${part}`) }),
      isEnabled: () => {
        const session = sessionAtHand();
        return session !== null && shownPart(session, useSimulationShown.getState().part) !== part;
      },
      run: () => showSimulationPart(part),
    }),
  ),
];

/** All that is done on this place, for palette, keyboard and shortcut sheet. */
export function useSimulationActions(): void {
  useEffect(() => registerActions([...always, ...whileRunning]), []);
}
