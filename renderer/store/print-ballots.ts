import { callHost } from '#renderer/bridge/current-host.ts';
import type { RoomCard } from '#src/contract/room.ts';
import type { Round } from '#src/dossier/round.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { problemText } from './problem-text.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';
import { workshopNow } from './workshop.ts';

/** What ballots are printed of: the newest round that is not revealed, also while it is being prepared. */
export function roundToPrint(): Round | null {
  const workshop = workshopNow();
  if (workshop === null) return null;
  const waiting = currentDossier().rounds.filter(
    (round) => round.workshop === workshop.id && round.state !== 'revealed',
  );
  return waiting.toSorted((a, b) => b.number - a.number)[0] ?? null;
}

/** Ballots or cards as a PDF of the workshop that is shown; from there they are printed. */
export async function printBallots(kind: 'ballots' | 'cards'): Promise<void> {
  const workshop = workshopNow();
  const { session } = currentStatus();
  if (workshop === null || session === null) return;
  const text = currentText();
  const room = await callHost('room.state', { session, workshop: workshop.id });
  const given = kind === 'cards' ? await callHost('room.cards', { session, workshop: workshop.id }) : null;
  if (given !== null && !given.ok) return showToast({ kind: 'problem', text: problemText(text, given.problem) });
  const name = `${workshop.title} - ${text.t(`paper:file.${kind}`)}`;
  const cards: readonly RoomCard[] | null = given === null ? null : given.value;
  const round = kind === 'ballots' ? (roundToPrint()?.id ?? null) : null;
  const code = room.ok ? room.value.code : '';
  await exporting({ name, format: 'pdf' }, ({ job, path }) =>
    callHost('ballots.export', {
      session,
      job,
      path,
      name: `${name}.pdf`,
      workshop: workshop.id,
      round,
      cards,
      room: code,
    }),
  );
}
