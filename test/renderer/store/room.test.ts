import { expect, it } from 'vitest';
import { takeRoom, useRoom } from '#renderer/store/room.ts';
import { closedDocument, currentStatus, useDocument } from '#renderer/store/document.ts';
import type { RoomState } from '#src/contract/room.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const room: RoomState = {
  workshop: 'WS1',
  isOpen: false,
  address: null,
  port: null,
  url: null,
  link: null,
  code: '4827',
  turnout: null,
  turnouts: [],
  bound: [],
  connected: [],
  timer: null,
  attention: [],
};

it('[WR4] follows the room of the open dossier, and of no other', async () => {
  await openMemory({ dossier: sampleDossier() });
  takeRoom('another', room);
  expect(useRoom.getState().room).toBeNull();
  takeRoom(currentStatus().session as string, room);
  expect(useRoom.getState().room).toBe(room);
  useDocument.setState(closedDocument, true);
  expect(useRoom.getState().room).toBeNull();
});
