import { useMemo } from 'react';
import { currentDossier, useDossier, useStatus } from '#renderer/store/document.ts';
import { useRoom } from '#renderer/store/room.ts';
import { useWorkshopShown, workshopNow } from '#renderer/store/workshop.ts';
import { runNow, type RunNow } from '#src/analysis/workshop/run-now.ts';
import type { RoomState, RoundTurnout } from '#src/contract/room.ts';
import type { Workshop } from '#src/dossier/workshop.ts';

/** Anew only when the agenda or a round changed. */
export function useRun(workshop: Workshop): RunNow {
  const chosen = useWorkshopShown(({ topic }) => topic);
  const topics = useDossier((dossier) => dossier.topics);
  const rounds = useDossier((dossier) => dossier.rounds);
  return useMemo(() => runNow({ topics, rounds }, workshop.id, chosen), [topics, rounds, workshop.id, chosen]);
}

/** The same outside a component; null without a workshop. */
export function runAtThisMoment(): (RunNow & { readonly workshop: Workshop }) | null {
  const workshop = workshopNow();
  if (workshop === null) return null;
  return { workshop, ...runNow(currentDossier(), workshop.id, useWorkshopShown.getState().topic) };
}

/** The room of this workshop; null while it is of another. */
export function useRoomOf(workshop: string): RoomState | null {
  return useRoom(({ room }) => (room?.workshop === workshop ? room : null));
}

export function useTurnout(workshop: string, round: string | null): RoundTurnout | null {
  return useRoomOf(workshop)?.turnouts.find((turnout) => turnout.round === round) ?? null;
}

/** What is over, or in a file that is only looked at, is not run any more. */
export function useCanRun({ stage }: Workshop): boolean {
  return useStatus(({ isReadOnly }) => !isReadOnly) && stage !== 'ended';
}
