import type { RoomPlan } from '#electron/room/plan.ts';
import type { RoomThread, ThreadEars } from '#electron/room/start-room.ts';
import type { AskName, RoomAsks } from '#electron/room/thread.ts';
import { isSame } from '#src/base/same.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { RoomState } from '#src/contract/room.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Log } from './log.ts';
import type { HostPorts } from './ports.ts';
import { hasSamePlan, roomPlanOf } from './room-plan.ts';
import type { Session } from './session.ts';

/** A room and what was last known of it. */
export type Held = {
  readonly session: Session;
  readonly workshop: string;
  /** Refused while there is none. */
  thread: Promise<Result<RoomThread>>;
  plan: RoomPlan;
  seen: Dossier;
  /** The address it was opened at and not closed since. */
  door: string | null;
  /** When it died, last. */
  died: number;
};

type Ports = Pick<HostPorts, 'dataFolder' | 'now' | 'startRoom'> & { readonly log: Log };

/** A room that dies again so soon stays dead until somebody asks for it. */
const diesOftenMs = 10_000;

/** The rooms of the open dossiers, each in its thread, which follow what the dossiers say. */
export class Rooms {
  readonly #ports: Ports;
  readonly #held = new Map<string, Held>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The room of this workshop; it starts when it is asked for. */
  async of(session: Session, workshop: string): Promise<Result<Held>> {
    const { dossier } = session;
    const plan = roomPlanOf(dossier, workshop, session.path);
    if (plan === null) return refuse('unknown-workshop', { id: workshop });
    if (session.isReadOnly) return refuse('read-only');
    const key = keyOf(session, workshop);
    const held = this.#held.get(key) ?? {
      session,
      workshop,
      plan,
      seen: dossier,
      door: null,
      died: 0,
      thread: this.#none,
    };
    this.#held.set(key, held);
    const before = held.thread;
    if (!(await before).ok && held.thread === before) held.thread = this.#start(held);
    const started = await held.thread;
    return started.ok ? ok(held) : started;
  }

  readonly #none: Promise<Result<RoomThread>> = Promise.resolve(refuse('room-stopped'));

  #start(held: Held): Promise<Result<RoomThread>> {
    const { dataFolder, startRoom, log } = this.#ports;
    const ears: ThreadEars = {
      tell: (state) => this.#tell(held, state),
      bug: (error) => void log.bug('room', error),
      died: () => void this.#again(held),
    };
    return startRoom({ dataFolder, plan: held.plan }, ears);
  }

  #tell({ session }: Held, state: RoomState): void {
    for (const member of session.members) member.tell({ kind: 'room', session: session.id, state });
  }

  /** [BB35] The box has every vote: the room goes on where it was. */
  async #again(held: Held): Promise<void> {
    const now = this.#ports.now();
    const diesOften = now - held.died < diesOftenMs;
    held.died = now;
    held.thread = diesOften ? this.#none : this.#start(held);
    const started = await held.thread;
    if (!started.ok) return;
    const state = held.door === null ? started.value.ask('state', null) : started.value.ask('openDoor', held.door);
    const told = await state;
    if (told.ok) this.#tell(held, told.value);
  }

  /** The dossier may say something else than before. */
  follow(session: Session): void {
    // [BB36] Another program has the dossier now, and its box with it.
    if (session.isReadOnly) return void this.leave(session);
    for (const held of this.#of(session)) {
      const { dossier, path } = session;
      if (hasSamePlan(held.seen, dossier) && held.plan.dossier === path) continue;
      held.seen = dossier;
      const plan = roomPlanOf(dossier, held.workshop, path) ?? { ...held.plan, rounds: [], people: [] };
      if (isSame(plan, held.plan)) continue;
      held.plan = plan;
      void held.thread.then((thread) => (thread.ok ? thread.value.ask('follow', plan) : thread));
    }
  }

  /** Asks the room of this workshop. */
  async ask<N extends AskName>(
    session: Session,
    workshop: string,
    name: N,
    args: RoomAsks[N]['args'],
  ): Promise<Result<RoomAsks[N]['value']>> {
    const held = await this.of(session, workshop);
    if (!held.ok) return held;
    const thread = await held.value.thread;
    if (!thread.ok) return thread;
    const answer = await thread.value.ask(name, args);
    if (answer.ok && name === 'openDoor') held.value.door = args as string;
    if (name === 'closeDoor') held.value.door = null;
    return answer;
  }

  /** The dossier is closed. */
  async leave(session: Session): Promise<void> {
    const all = this.#of(session);
    for (const held of all) this.#held.delete(keyOf(session, held.workshop));
    const threads = await Promise.all(all.map(({ thread }) => thread));
    await Promise.all(threads.map((thread) => (thread.ok ? thread.value.close() : undefined)));
  }

  #of(session: Session): readonly Held[] {
    return [...this.#held.values()].filter((held) => held.session === session);
  }
}

function keyOf(session: Session, workshop: string): string {
  return `${session.id} ${workshop}`;
}
