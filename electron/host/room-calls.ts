import { ok, refuse } from '#src/base/result.ts';
import type { RoomAddress } from '#src/contract/room.ts';
import type { Handlers } from './handlers.ts';

type Part = Pick<Handlers, Extract<keyof Handlers, `room.${string}`>>;

const closed = async () => refuse('room-unavailable');

export function roomCalls(): Part {
  return {
    'room.addresses': async () => ok([] as readonly RoomAddress[]),
    'room.state': closed,
    'room.open': closed,
    'room.close': closed,
    'room.cards': closed,
    'room.release': closed,
    'room.cast': closed,
    'room.reveal': closed,
    'room.timer': closed,
  };
}
