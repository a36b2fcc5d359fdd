import { networkInterfaces } from 'node:os';
import type { AskName, RoomAsks } from '#electron/room/thread.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import type { Entry } from '#src/changes/change.ts';
import { addressesOf } from './addresses.ts';
import { withSession } from './dossier-calls.ts';
import type { Handlers } from './handlers.ts';
import type { Caller, HostPorts } from './ports.ts';
import type { Rooms } from './rooms.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { SettingsStore } from './settings.ts';

type Part = Pick<Handlers, Extract<keyof Handlers, `room.${string}`>>;
type Deps = {
  readonly ports: HostPorts;
  readonly sessions: Sessions;
  readonly rooms: Rooms;
  readonly settings: SettingsStore;
};
type InRoom = { readonly session: string; readonly workshop: string };
type Edited = Promise<Result<Entry | null>>;

/** [BB24] Closes the round where it is open, takes its votes out of the box and makes them one edit. */
async function reveal({ ports, rooms, settings }: Deps, session: Session, workshop: string, id: string) {
  const run = (name: string, more: object): Edited => {
    const at = new Date(ports.now()).toISOString();
    const input = { id, at, by: settings.get().userName, ...more };
    return session.edit({ kind: 'command', name, input }, null);
  };
  const closed = find(session.dossier.rounds, id)?.state === 'open' ? await run('closeRound', {}) : ok(null);
  if (!closed.ok) return closed;
  const handed = await rooms.ask(session, workshop, 'handOver', id);
  if (!handed.ok) return handed;
  const { votes, turnout, ways } = handed.value;
  const withIds = votes.map((each) => ({ id: ports.newId(), ...each }));
  const entry = await run('revealRound', { votes: withIds, turnout, ways });
  const isRevealed = entry.ok && entry.value !== null;
  await rooms.ask(session, workshop, 'handedOver', { round: id, isRevealed });
  if (!entry.ok) return entry;
  return entry.value === null ? refuse('unknown-round', { id }) : ok(entry.value);
}

export function roomCalls(deps: Deps): Part {
  const { sessions, rooms } = deps;
  const ask = <N extends AskName>(
    { session: id, workshop }: InRoom,
    caller: Caller,
    name: N,
    args: RoomAsks[N]['args'],
  ): Promise<Result<RoomAsks[N]['value']>> =>
    withSession(sessions, caller, id, (session) => rooms.ask(session, workshop, name, args));
  return {
    'room.addresses': async () => ok(addressesOf(networkInterfaces())),
    'room.state': (of, caller) => ask(of, caller, 'state', null),
    'room.open': (of, caller) => ask(of, caller, 'openDoor', of.address),
    'room.close': (of, caller) => ask(of, caller, 'closeDoor', null),
    'room.cards': (of, caller) => ask(of, caller, 'cards', null),
    'room.release': (of, caller) => ask(of, caller, 'release', { person: of.person, newCode: of.newCode }),
    'room.cast': ({ session, workshop, ...asked }, caller) => ask({ session, workshop }, caller, 'castFor', asked),
    'room.reveal': ({ session: id, workshop, round }, caller) =>
      withSession(sessions, caller, id, (session) => reveal(deps, session, workshop, round)),
    'room.timer': (of, caller) => ask(of, caller, 'timer', of.action),
  };
}
