import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import type { RoomCalls, RoomState } from './room.ts';

/** Where the beamer stands, as the regisseur sees it. */
export type BeamerState = {
  readonly isShown: boolean;
  /** What was shown stays, while the regisseur goes on. */
  readonly isFrozen: boolean;
  readonly isBlack: boolean;
  /** The screen its window is on; null without a window of the program. */
  readonly screen: BeamerScreen | null;
  /** The screen it was on is gone: it stands beside the regisseur's window now. */
  readonly isUnplugged: boolean;
  /** Behind the browser door: where another tab or computer screen is pointed at, on this computer only. */
  readonly url: string | null;
};

export type BeamerScreen = {
  readonly width: number;
  readonly height: number;
  /** Another than the one the regisseur looks at. */
  readonly isSecond: boolean;
};

export const beamerOff: BeamerState = {
  isShown: false,
  isFrozen: false,
  isBlack: false,
  screen: null,
  isUnplugged: false,
  url: null,
};

type OfSession = { session: string };
/** The beamer of a dossier. Every change of its state is told to all windows on the dossier as `beamer`. */
export type BeamerCalls = {
  'beamer.state': { args: OfSession; value: BeamerState };
  /** Opens it where it is not open, and shows this; while it is frozen or black, what is shown waits. */
  'beamer.show': { args: OfSession & { view: BeamerView }; value: BeamerState };
  'beamer.hide': { args: OfSession; value: BeamerState };
  'beamer.freeze': { args: OfSession & { isOn: boolean }; value: BeamerState };
  'beamer.black': { args: OfSession & { isOn: boolean }; value: BeamerState };
  /** Neither frozen nor black: what the regisseur put on last. */
  'beamer.follow': { args: OfSession; value: BeamerState };
};

export type WorkshopCalls = RoomCalls & BeamerCalls;
export type WorkshopEvent =
  | { readonly kind: 'room'; readonly session: string; readonly state: RoomState }
  | { readonly kind: 'beamer'; readonly session: string; readonly state: BeamerState };

/** The two channels to the page of the beamer: it says that it listens, and is told what to show. Nothing else. */
export const beamerDoor = { view: 'regie-beamer-view', listening: 'regie-beamer-listening' } as const;
