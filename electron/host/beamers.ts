import { ok, refuse, type Result } from '#src/base/result.ts';
import { type BeamerScreen, type BeamerState, beamerOff } from '#src/contract/beamer.ts';
import type { SessionId } from '#src/contract/calls.ts';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { blackView } from '#src/views/beamer/live.ts';
import type { Caller } from './ports.ts';
import type { Session } from './session.ts';

/** Something people look at: a window on the second screen, a tab of a browser. */
export type Screening = {
  readonly show: (view: BeamerView) => void;
  readonly close: () => void;
  /** Where else it can be looked at. */
  readonly url: string | null;
};

export type ScreeningHears = {
  readonly moved: (screen: BeamerScreen, isUnplugged: boolean) => void;
  readonly closed: () => void;
};

export type OpenScreening = (hears: ScreeningHears) => Promise<Screening>;

type Beamer = { state: BeamerState; latest: BeamerView; shown: BeamerView; screening: Screening };

/**
 * [BM20] The beamers, one per dossier. A beamer is told views and nothing else; while it is frozen or black the latest one
 * waits here, so that following again shows what the regisseur put on last.
 */
export class Beamers {
  readonly #beamers = new Map<SessionId, Beamer>();
  readonly #openDoor: OpenScreening | undefined;
  #opening: Promise<unknown> = Promise.resolve();

  /** `openDoor`: how it is shown to callers without a window of their own. */
  constructor(openDoor: OpenScreening | undefined) {
    this.#openDoor = openDoor;
  }

  state(session: Session): BeamerState {
    return this.#beamers.get(session.id)?.state ?? beamerOff;
  }

  /** One at a time, so that two windows that show at once open one beamer. */
  show(session: Session, caller: Caller, view: BeamerView): Promise<Result<BeamerState>> {
    const shown = this.#opening.then(() => this.#show(session, caller, view));
    this.#opening = shown.catch(() => undefined);
    return shown;
  }

  async #show(session: Session, caller: Caller, view: BeamerView): Promise<Result<BeamerState>> {
    const known = this.#beamers.get(session.id);
    if (known !== undefined) {
      known.latest = view;
      this.#paint(known);
      return ok(known.state);
    }
    const open = caller.native?.openBeamer ?? this.#openDoor;
    if (open === undefined) return refuse('no-native-window');
    const screening = await open({
      moved: (screen, isUnplugged) => this.#change(session, { screen, isUnplugged }),
      closed: () => this.#gone(session),
    });
    const state = { ...beamerOff, isShown: true, url: screening.url };
    this.#beamers.set(session.id, { state, latest: view, shown: view, screening });
    screening.show(view);
    this.#tell(session);
    return ok(this.state(session));
  }

  change(session: Session, change: Partial<Pick<BeamerState, 'isFrozen' | 'isBlack'>>): BeamerState {
    this.#change(session, change);
    return this.state(session);
  }

  hide(session: Session): BeamerState {
    const known = this.#beamers.get(session.id);
    this.#gone(session);
    known?.screening.close();
    return beamerOff;
  }

  #change(session: Session, change: Partial<BeamerState>): void {
    const known = this.#beamers.get(session.id);
    if (known === undefined) return;
    known.state = { ...known.state, ...change };
    this.#paint(known);
    this.#tell(session);
  }

  /** Black over frozen over the latest. */
  #paint(beamer: Beamer): void {
    const { isBlack, isFrozen } = beamer.state;
    if (!isFrozen) beamer.shown = beamer.latest;
    beamer.screening.show(isBlack ? blackView(beamer.latest.language) : beamer.shown);
  }

  #gone(session: Session): void {
    if (this.#beamers.delete(session.id)) this.#tell(session);
  }

  #tell(session: Session): void {
    const state = this.state(session);
    for (const member of session.members) member.tell({ kind: 'beamer', session: session.id, state });
  }
}
