import { create } from 'zustand';
import { stageOf, type SessionStage } from '#src/analysis/simulation/moves.ts';
import { find } from '#src/base/table.ts';
import type { SessionId } from '#src/dossier/ids.ts';
import type { Session } from '#src/dossier/session.ts';
import { currentDossier, useDocument, useDossier } from './document.ts';

export const simulationParts = ['prepare', 'run', 'summary'] as const;
export type SimulationPart = (typeof simulationParts)[number];

type Shown = {
  /** null: nobody chose one yet. */
  readonly session: SessionId | null;
  /** null: the one that goes with where the session is. */
  readonly part: SimulationPart | null;
  /** The card that is written on while one prepares. */
  readonly card: number;
  readonly asking: 'session' | 'cards' | 'agreement' | null;
};
const first: Shown = { session: null, part: null, card: 0, asking: null };

/** What the screen of simulations shows. Where a session stands is in the dossier, so that a crash loses none of it. */
export const useSimulationShown = create<Shown>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useSimulationShown.setState(first, true);
});

const rank: Readonly<Record<SessionStage, number>> = { running: 0, preparing: 1, ended: 2 };

/** [SI1] The one that goes on, then what is prepared by day, then what was held, latest first. */
export function inOrder(sessions: readonly Session[]): readonly Session[] {
  const day = ({ on }: Session): string => on ?? '9999';
  return sessions.toSorted((a, b) => {
    const [one, other] = [stageOf(a), stageOf(b)];
    if (one !== other) return rank[one] - rank[other];
    return (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) * (one === 'ended' ? -1 : 1);
  });
}

export function shownSession(sessions: readonly Session[], chosen: SessionId | null): Session | null {
  return (chosen === null ? undefined : find(sessions, chosen)) ?? inOrder(sessions)[0] ?? null;
}

export function useShownSession(): Session | null {
  const chosen = useSimulationShown(({ session }) => session);
  return useDossier(({ sessions }) => shownSession(sessions, chosen));
}

export function sessionAtHand(): Session | null {
  return shownSession(currentDossier().sessions, useSimulationShown.getState().session);
}

const partOf: Readonly<Record<SessionStage, SimulationPart>> = {
  preparing: 'prepare',
  running: 'run',
  ended: 'summary',
};

export function shownPart(session: Session, part: SimulationPart | null): SimulationPart {
  return part ?? partOf[stageOf(session)];
}

export function chooseSession(session: SessionId): void {
  useSimulationShown.setState({ session, part: null, card: 0 });
}

export function showSimulationPart(part: SimulationPart): void {
  useSimulationShown.setState({ part });
}

export function chooseCard(card: number): void {
  useSimulationShown.setState({ card });
}

/** To a card to write on it, from wherever one is. */
export function openCard(card: number): void {
  useSimulationShown.setState({ card, part: 'prepare' });
}

export function askOfSimulation(asking: Shown['asking']): void {
  useSimulationShown.setState({ asking });
}
