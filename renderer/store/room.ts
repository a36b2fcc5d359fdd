import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { RoomAddress, RoomCalls, RoomState, TimerAction } from '#src/contract/room.ts';
import type { Entry } from '#src/changes/change.ts';
import { currentStatus, useDocument } from './document.ts';
import { problemText } from './problem-text.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

/** The room of the workshop that this window asked after last; null until the host has answered. */
export const useRoom = create<{ readonly room: RoomState | null }>()(() => ({ room: null }));

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useRoom.setState({ room: null });
});

/** What the host tells of a room, as an answer or by itself. */
export function takeRoom(session: string, room: RoomState): void {
  if (useDocument.getState().status.session === session) useRoom.setState({ room });
}

type AsksState = 'room.state' | 'room.open' | 'room.close' | 'room.release' | 'room.timer';
type More<K extends keyof RoomCalls> = Omit<RoomCalls[K]['args'], 'session' | 'workshop'>;

/** Asks the host something of a room that answers its state; a refusal is said in a toast. */
async function ask<K extends AsksState>(name: K, workshop: string, more: More<K>): Promise<Result<RoomState>> {
  const { session } = currentStatus();
  if (session === null) return refuse('dossier-closed');
  const answer = (await callHost(name, { session, workshop, ...more } as never)) as Result<RoomState>;
  if (answer.ok) takeRoom(session, answer.value);
  else if (name !== 'room.state') showToast({ kind: 'problem', text: problemText(currentText(), answer.problem) });
  return answer;
}

/** From now on this window follows the room of this workshop; where no room can be, there is just none. */
export function followRoom(workshop: string): Promise<Result<RoomState>> {
  return ask('room.state', workshop, {});
}

export function openRoom(workshop: string, address: string): Promise<Result<RoomState>> {
  return ask('room.open', workshop, { address });
}

export function closeRoom(workshop: string): Promise<Result<RoomState>> {
  return ask('room.close', workshop, {});
}

export function releasePerson(workshop: string, person: string, newCode: boolean): Promise<Result<RoomState>> {
  return ask('room.release', workshop, { person, newCode });
}

export function setTimer(workshop: string, action: TimerAction): Promise<Result<RoomState>> {
  return ask('room.timer', workshop, { action });
}

/** Where the room can be opened; asked anew each time, because networks come and go. */
export async function roomAddresses(): Promise<readonly RoomAddress[]> {
  const answer = await callHost('room.addresses', {});
  return answer.ok ? answer.value : [];
}

/** Closes the round and shows what was voted. The votes come in as an entry, like an edit of another window. */
export async function revealVotes(workshop: string, round: string): Promise<Result<Entry>> {
  const { session } = currentStatus();
  if (session === null) return refuse('dossier-closed');
  const answer = await callHost('room.reveal', { session, workshop, round });
  if (!answer.ok) showToast({ kind: 'problem', text: problemText(currentText(), answer.problem) });
  return answer.ok ? ok(answer.value) : answer;
}
