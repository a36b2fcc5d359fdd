import { ok, type Result } from '#src/base/result.ts';
import type { RoomState, RoomTimer, TimerAction } from '#src/contract/room.ts';
import type { Answers } from './memory.ts';

type RoomAnswers = Pick<
  Answers,
  'room.addresses' | 'room.state' | 'room.open' | 'room.close' | 'room.cards' | 'room.release' | 'room.timer'
>;

const closed: Omit<RoomState, 'workshop'> = {
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

/** A clock that stands still. */
function timerAfter(timer: RoomTimer | null, action: TimerAction): RoomTimer | null {
  switch (action.kind) {
    case 'start':
      return { secondsLeft: action.seconds, isRunning: true, endsAt: null };
    case 'pause':
    case 'resume':
      return timer && { ...timer, isRunning: action.kind === 'resume' };
    case 'add':
      return timer && { ...timer, secondsLeft: Math.max(0, timer.secondsLeft + action.seconds) };
    case 'stop':
      return null;
  }
}

/** A room without a network and without a box: it opens and closes, and its clock is set. Votes are for tests to answer. */
export function roomAnswers(): RoomAnswers {
  let room = closed;
  const become = (workshop: string, patch: Partial<RoomState>): Result<RoomState> => {
    room = { ...room, ...patch };
    return ok({ ...room, workshop });
  };
  return {
    'room.addresses': () =>
      ok([
        { address: '192.168.1.20', name: 'wlan0', scope: 'network' },
        { address: '127.0.0.1', name: '', scope: 'computer' },
      ]),
    'room.state': ({ workshop }) => become(workshop, {}),
    'room.open': ({ workshop, address }) =>
      become(workshop, {
        isOpen: true,
        address,
        port: 4173,
        url: `http://${address}:4173/`,
        link: `http://${address}:4173/#r=4827`,
      }),
    'room.close': ({ workshop }) => become(workshop, { isOpen: false, url: null, link: null }),
    'room.cards': () => ok([]),
    'room.release': ({ workshop, person }) =>
      become(workshop, { bound: room.bound.filter((other) => other !== person) }),
    'room.timer': ({ workshop, action }) => become(workshop, { timer: timerAfter(room.timer, action) }),
  };
}
