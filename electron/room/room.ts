import type { Disk } from '#electron/storage/disk.ts';
import type { Pause } from '#electron/storage/replace-file.ts';
import type { Timers } from '#electron/storage/timers.ts';
import type { Pages } from '#electron/server/pages.ts';
import { isSame } from '#src/base/same.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { ballotDoor, type BallotNews, type BallotPaper } from '#src/contract/ballot.ts';
import type { CastAsked, CastOutcome, RoomAttention, RoomCard, RoomState, TimerAction } from '#src/contract/room.ts';
import type { BallotBox } from './ballot-box.ts';
import { roomCode, shownTyped } from './codes.ts';
import type { Desk } from './desk.ts';
import { Entrance } from './entrance.ts';
import { handOver, type HandedOver } from './hand-over.ts';
import { type RoomLimits, roomLimits } from './limits.ts';
import { News } from './news.ts';
import { boxPath, openBox } from './open-box.ts';
import { paperOf } from './paper.ts';
import { personOf, type PlanRound, type RoomPlan, roundOf } from './plan.ts';
import { hostOf, openServer, type RoomServer } from './room-server.ts';
import { shownTimer, timerAfter } from './room-timer.ts';
import { pinOf, Seals } from './seals.ts';
import { Strangers } from './strangers.ts';
import { turnoutOf } from './turnout.ts';
import { Voting } from './voting.ts';

export type RoomPorts = {
  readonly disk: Disk;
  readonly pause: Pause;
  readonly timers: Timers;
  readonly now: () => number;
  /** The app's own folder. */
  readonly dataFolder: string;
  readonly pages: Pages;
  readonly limits?: RoomLimits;
  readonly tell: (state: RoomState) => void;
  readonly bug: (error: unknown) => void;
};

/** Changes of state within so many milliseconds are told as one. */
const together = 200;
const crowdedMs = 60_000;

/** [BB3] The room of one workshop: its box, its door and its clock. Follows what the dossier says. */
export class Room {
  readonly #ports: RoomPorts;
  readonly #box: BallotBox;
  readonly #damaged: number;
  readonly #entrance: Entrance;
  readonly #voting: Voting;
  readonly #news = new News(() => this.#changed());
  #plan: RoomPlan;
  #server: RoomServer | null = null;
  /** Rises with every change of what phones are shown. */
  #paper = 1;
  #crowdedAt: number | null = null;
  #untell: (() => void) | null = null;

  private constructor(ports: RoomPorts, plan: RoomPlan, box: BallotBox, damaged: number) {
    this.#ports = ports;
    this.#plan = plan;
    this.#box = box;
    this.#damaged = damaged;
    const people = (): readonly string[] => this.#plan.people.map(({ id }) => id);
    this.#entrance = new Entrance({ box, now: ports.now, people });
    this.#voting = new Voting({ box, plan: () => this.#plan });
  }

  static async open(ports: RoomPorts, plan: RoomPlan): Promise<Result<Room>> {
    const { dataFolder } = ports;
    const opened = await openBox(ports, { dataFolder, dossier: plan.dossier, workshop: plan.workshop.id });
    if (!opened.ok) return opened;
    const room = new Room(ports, plan, opened.value.box, opened.value.damaged);
    const tidied = await room.#tidy();
    return tidied.ok ? ok(room) : tidied;
  }

  /** What the dossier says from here on. */
  async follow(plan: RoomPlan): Promise<Result<null>> {
    const before = this.#plan;
    if (isSame(before, plan)) return ok(null);
    this.#plan = plan;
    this.#paper += 1;
    this.#news.tell(this.#newsOf());
    this.#changed();
    if (plan.dossier !== this.#box.dossier) {
      const { dataFolder } = this.#ports;
      const place = { dataFolder, dossier: plan.dossier, workshop: plan.workshop.id };
      const moved = await this.#box.moveTo(boxPath(place), plan.dossier);
      if (!moved.ok) return moved;
    }
    return this.#tidy();
  }

  /** [BB7] Once the workshop is over the door closes, and once the dossier has all votes the box goes. */
  async #tidy(): Promise<Result<null>> {
    const { workshop, rounds } = this.#plan;
    if (!workshop.hasEnded) return ok(null);
    if (this.#server !== null) await this.closeDoor();
    const waits = ({ id, state }: PlanRound): boolean => state !== 'revealed' && this.#box.state.votesOf(id).length > 0;
    return rounds.some(waits) ? ok(null) : this.#box.remove();
  }

  async openDoor(address: string): Promise<Result<null>> {
    const { hasEnded, title } = this.#plan.workshop;
    if (hasEnded) return refuse('workshop-ended', { title });
    await this.closeDoor();
    const { door } = this.#box.state;
    const before = door?.at?.address === address ? door.at.port : null;
    const { limits = roomLimits, pages, bug } = this.#ports;
    const strangers = new Strangers();
    const desk = {
      pages,
      seals: new Seals(this.#box.key),
      mayAsk: (from: string) => strangers.mayAsk(from, this.#ports.now()),
      enter: this.#entrance.enter.bind(this.#entrance),
      personOf: this.#entrance.personOf.bind(this.#entrance),
      paper: this.#paperOf.bind(this),
      news: (...[person, response, sealed]: Parameters<Desk['news']>) =>
        this.#news.join(person, response, sealed, this.#newsOf()),
      vote: this.#voting.cast.bind(this.#voting),
    };
    const crowded = (): void => {
      this.#crowdedAt = this.#ports.now();
      this.#changed();
    };
    const opened = await openServer({ desk: this.#watched(desk), limits, crowded, bug }, address, before);
    if (!opened.ok) return opened;
    this.#server = opened.value;
    this.#changed();
    return this.#box.put({ t: 'door', at: { address, port: opened.value.port } });
  }

  /** Whatever a phone did may have changed what the regisseur sees. */
  #watched<D extends { enter: Entrance['enter']; vote: Voting['cast'] }>(desk: D): D {
    const after = async <T>(done: Promise<T>): Promise<T> => {
      const result = await done;
      this.#changed();
      return result;
    };
    return {
      ...desk,
      enter: (arrival) => after(desk.enter(arrival)),
      vote: (person, vote) => after(desk.vote(person, vote)),
    };
  }

  async closeDoor(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    await server?.close();
    this.#changed();
  }

  /** [BB10] The codes hold as long as the box: it is made before they are given out. */
  async cards(): Promise<Result<readonly RoomCard[]>> {
    const kept = await this.#box.keep();
    if (!kept.ok) return kept;
    const url = this.#url();
    return ok(
      this.#plan.people.map(({ id: person }) => {
        const { long, typed } = this.#entrance.codesOf(person);
        const card = url === null ? null : `${url}${ballotDoor.cardPrefix}${long}${pinOf(this.#box.key)}`;
        return { person, url: card, code: shownTyped(typed) };
      }),
    );
  }

  async release(person: string, newCode: boolean): Promise<Result<null>> {
    if (personOf(this.#plan, person) === null) return refuse('unknown-person', { id: person });
    const released = await this.#entrance.release(person, newCode);
    if (released.ok) this.#news.end(person);
    this.#changed();
    return released;
  }

  async castFor(asked: CastAsked): Promise<Result<CastOutcome>> {
    const cast = await this.#voting.castFor(asked);
    this.#changed();
    return cast;
  }

  /** [BB22] The votes of a round. None comes in after this; `handedOver` says whether the dossier took them. */
  async handOver(id: string): Promise<Result<HandedOver>> {
    const round = roundOf(this.#plan, id);
    if (round === null) return refuse('unknown-round', { id });
    if (round.state !== 'open' && round.state !== 'closed')
      return refuse(`round-is-${round.state}`, { number: round.number });
    const votes = await this.#voting.end(id);
    return votes.ok ? ok(handOver(this.#plan, round, votes.value)) : votes;
  }

  handedOver(round: string, isRevealed: boolean): Promise<void> {
    return this.#voting.ended(round, isRevealed);
  }

  async timer(action: TimerAction): Promise<Result<null>> {
    const kept = await this.#box.put(timerAfter(this.#box.state.timer, action, this.#ports.now()));
    this.#news.tell(this.#newsOf());
    this.#changed();
    return kept;
  }

  state(): RoomState {
    const { state, key } = this.#box;
    const at = this.#server ?? state.door?.at ?? null;
    const waiting = this.#plan.rounds.filter((round) => round.state === 'open' || round.state === 'closed');
    const turnouts = waiting
      .toSorted((a, b) => b.number - a.number)
      .map((round) => turnoutOf(this.#plan, round, state.votesOf(round.id)));
    return {
      workshop: this.#plan.workshop.id,
      isOpen: this.#server !== null,
      address: at?.address ?? null,
      port: at?.port ?? null,
      url: this.#server === null ? null : this.#url(),
      link: this.#server === null ? null : `${this.#url()}${ballotDoor.roomPrefix}${roomCode(key)}${pinOf(key)}`,
      code: roomCode(key),
      turnout: turnouts.find((each) => each.state === 'open') ?? turnouts[0] ?? null,
      turnouts,
      bound: [...state.bindings.keys()],
      connected: this.#news.connected,
      timer: shownTimer(state.timer, this.#ports.now()),
      attention: this.#attention(),
    };
  }

  #attention(): readonly RoomAttention[] {
    const now = this.#ports.now();
    const wrong = this.#entrance.limiter.seen(now);
    const isCrowded = this.#crowdedAt !== null && now - this.#crowdedAt < crowdedMs;
    return [
      ...(this.#box.problem === null ? [] : [{ kind: 'box-failing', problem: this.#box.problem } as const]),
      ...(this.#damaged === 0 ? [] : [{ kind: 'box-damaged', lines: this.#damaged } as const]),
      ...[...this.#entrance.elsewhere].map(([person, lastAt]) => ({ kind: 'second-device', person, lastAt }) as const),
      ...(wrong === null ? [] : [{ kind: 'wrong-codes', ...wrong } as const]),
      ...(isCrowded ? [{ kind: 'crowded', lastAt: this.#crowdedAt ?? now } as const] : []),
    ];
  }

  /** Where it is, or was last. */
  #url(): string | null {
    const at = this.#server ?? this.#box.state.door?.at ?? null;
    return at === null ? null : `http://${hostOf(at.address, at.port)}/`;
  }

  #newsOf(): BallotNews {
    return { paper: this.#paper, timer: shownTimer(this.#box.state.timer, this.#ports.now()) };
  }

  #paperOf(person: string): BallotPaper | null {
    const found = personOf(this.#plan, person);
    return found === null ? null : paperOf(this.#plan, found, { state: this.#box.state, ...this.#newsOf() });
  }

  #changed(): void {
    this.#untell ??= this.#ports.timers.after(together, () => {
      this.#untell = null;
      this.#ports.tell(this.state());
    });
  }

  /** The door closes; the box stays for the next time, unless it is done with. */
  async close(): Promise<void> {
    await this.closeDoor();
    this.#untell?.();
    await this.#box.settled();
    await this.#tidy();
    await this.#box.let();
  }
}
