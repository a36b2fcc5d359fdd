import { ok, type Result } from '#src/base/result.ts';
import type { Room } from './room.ts';
import type { AskMessage, AskName, RoomAsks } from './thread.ts';

type Answers = { readonly [N in AskName]: (args: RoomAsks[N]['args']) => Promise<Result<RoomAsks[N]['value']>> };

function answersOf(room: Room): Answers {
  const thenState = async (done: Promise<Result<null>>): Promise<Result<ReturnType<Room['state']>>> => {
    const result = await done;
    return result.ok ? ok(room.state()) : result;
  };
  return {
    follow: (plan) => room.follow(plan),
    state: async () => ok(room.state()),
    openDoor: (address) => thenState(room.openDoor(address)),
    closeDoor: () => thenState(room.closeDoor().then(() => ok(null))),
    cards: () => room.cards(),
    release: ({ person, newCode }) => thenState(room.release(person, newCode)),
    castFor: (asked) => room.castFor(asked),
    handOver: (round) => room.handOver(round),
    handedOver: ({ round, isRevealed }) => room.handedOver(round, isRevealed).then(() => ok(null)),
    timer: (action) => thenState(room.timer(action)),
    close: () => room.close().then(() => ok(null)),
  };
}

/** Answers what the host asks of this room. */
export function answering(room: Room): (asked: AskMessage) => Promise<Result<unknown>> {
  const answers = answersOf(room);
  return ({ name, args }) => (answers[name] as (args: unknown) => Promise<Result<unknown>>)(args);
}
