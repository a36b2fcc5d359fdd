import { create } from 'zustand';
import type { RoomState } from '#src/contract/room.ts';
import { useDocument } from './document.ts';

/** The room of the workshop that this window asked after last; null until the host has answered. */
export const useRoom = create<{ readonly room: RoomState | null }>()(() => ({ room: null }));

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useRoom.setState({ room: null });
});

/** What the host tells of a room, as an answer or by itself. */
export function takeRoom(session: string, room: RoomState): void {
  if (useDocument.getState().status.session === session) useRoom.setState({ room });
}
