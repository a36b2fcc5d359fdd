import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import { refuse, type Result } from '#src/base/result.ts';
import type { CastAsked, CastOutcome } from '#src/contract/room.ts';
import { currentDossier, currentStatus, useDocument } from './document.ts';
import { showScreen } from './session.ts';
import { workshopNow } from './workshop.ts';

/** How votes are entered that did not come by phone: typed over from paper, or on this laptop. */
export type EntryMode = 'paper' | 'laptop';

export const useEntry = create<{ readonly mode: EntryMode | null }>()(() => ({ mode: null }));

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useEntry.setState({ mode: null });
});

export function enterVotes(mode: EntryMode | null): void {
  if (mode !== null) showScreen('workshop');
  useEntry.setState({ mode });
}

/** Whether there is a round that votes can still be entered in. */
export function mayEnterVotes(): boolean {
  const workshop = workshopNow();
  const { session, isReadOnly } = currentStatus();
  if (workshop === null || session === null || isReadOnly) return false;
  return currentDossier().rounds.some(
    (round) => round.workshop === workshop.id && (round.state === 'open' || round.state === 'closed'),
  );
}

/** Into the ballot box, or held against it; what was voted never comes back. */
export async function castVote(workshop: string, asked: CastAsked): Promise<Result<CastOutcome>> {
  const { session } = currentStatus();
  if (session === null) return refuse('dossier-closed');
  return callHost('room.cast', { session, workshop, ...asked });
}
