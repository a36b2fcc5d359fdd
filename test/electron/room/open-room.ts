import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type RoomLimits, roomLimits } from '#electron/room/limits.ts';
import { boxFolder } from '#electron/room/open-box.ts';
import type { RoomPlan } from '#electron/room/plan.ts';
import { Room, type RoomPorts } from '#electron/room/room.ts';
import { pagesOf } from '#electron/room/all-pages.ts';
import type { Page } from '#electron/server/pages.ts';
import { systemPause } from '#electron/storage/replace-file.ts';
import { systemDisk } from '#electron/storage/system-disk.ts';
import { systemTimers } from '#electron/storage/timers.ts';
import type { RoomCard, RoomState } from '#src/contract/room.ts';
import { aRoomPlan } from '#test/builders/room-plan.ts';
import { unwrap } from '#test/faults/world.ts';
import { Phone } from './phone.ts';

export type OpenRoom = {
  readonly room: Room;
  readonly ports: RoomPorts;
  /** Where its boxes are. */
  readonly boxes: string;
  readonly told: RoomState[];
  readonly bugs: unknown[];
  readonly clock: { nowMs: number };
};

export type RoomWishes = {
  readonly plan?: RoomPlan;
  readonly limits?: Partial<RoomLimits>;
  readonly dataFolder?: string;
  readonly ports?: Partial<RoomPorts>;
};

const page: Page = { body: Buffer.from('<!doctype html><title>Stem</title>'), type: 'text/html; charset=utf-8' };

/** A room on a real disk, in a folder of its own; its door is closed. */
export async function aRoom(wishes: RoomWishes = {}): Promise<OpenRoom> {
  const dataFolder = wishes.dataFolder ?? (await mkdtemp(path.join(os.tmpdir(), 'regie-room-')));
  const told: RoomState[] = [];
  const bugs: unknown[] = [];
  const clock = { nowMs: Date.UTC(2026, 10, 28, 12) };
  const ports: RoomPorts = {
    disk: systemDisk,
    pause: systemPause,
    timers: systemTimers,
    now: () => clock.nowMs,
    dataFolder,
    pages: pagesOf(new Map([['/index.html', page]])),
    limits: { ...roomLimits, ...wishes.limits },
    tell: (state) => void told.push(state),
    bug: (error) => void bugs.push(error),
    ...wishes.ports,
  };
  const room = unwrap(await Room.open(ports, wishes.plan ?? aRoomPlan()));
  return { room, ports, boxes: boxFolder(dataFolder), told, bugs, clock };
}

export const here = '127.0.0.1';

/** The same with its door open; answers its address. */
export async function openDoor({ room }: OpenRoom, address = here): Promise<string> {
  unwrap(await room.openDoor(address));
  return room.state().url ?? '';
}

export async function cardOf({ room }: OpenRoom, person: string): Promise<RoomCard> {
  const card = unwrap(await room.cards()).find((each) => each.person === person);
  if (card === undefined) throw new Error(`${person} has no card`);
  return card;
}

/** The code in the QR of a card. */
export async function longCodeOf(open: OpenRoom, person: string): Promise<string> {
  return (await cardOf(open, person)).url?.split('#c=')[1] ?? '';
}

/** A phone that came in as this person. */
export async function phoneOf(open: OpenRoom, person: string, from?: string): Promise<Phone> {
  const phone = new Phone(open.room.state().url ?? '', from);
  const status = await phone.enter(await longCodeOf(open, person));
  if (status !== 200) throw new Error(`${person} can't come in: ${status}`);
  return phone;
}

export const must = { method: 'moscow', priority: 'M', points: null } as const;
export const could = { method: 'moscow', priority: 'C', points: null } as const;
