import { afterEach, vi } from 'vitest';
import { aRoom, type OpenRoom, openDoor, type RoomWishes } from './open-room.ts';

const rooms: OpenRoom[] = [];
afterEach(async () => {
  for (const { room } of rooms.splice(0)) await room.close();
});

/** A room with its door open, closed after the test. */
export async function opened(wishes: RoomWishes = {}, address?: string): Promise<OpenRoom & { readonly url: string }> {
  const open = await aRoom(wishes);
  rooms.push(open);
  return { ...open, url: await openDoor(open, address) };
}

export const until = <T>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: 20_000, interval: 10 });
