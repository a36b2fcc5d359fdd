import type { BallotPrintCalls } from './ballot-print.ts';
import type { Problem } from '#src/base/result.ts';
import type { Entry } from '#src/changes/change.ts';

/** Where a room can be opened. */
export type RoomAddress = {
  readonly address: string;
  /** Of the connection, as the system calls it: "en0", "Wi-Fi". */
  readonly name: string;
  /**
   * `network`: what a meeting room or a hotspot gives. `link-local`: two computers without a router.
   * `public`: may be reached from outside the building. `computer`: this computer only.
   */
  readonly scope: 'network' | 'link-local' | 'public' | 'computer';
};

export type RoomTimer = {
  readonly secondsLeft: number;
  readonly isRunning: boolean;
  /** Milliseconds since 1970 on the clock of the room's computer; null while it stands still. */
  readonly endsAt: number | null;
};

/** How many have voted in a round that is not revealed, and who; never what. */
export type RoundTurnout = {
  readonly round: string;
  readonly state: 'open' | 'closed';
  /** Who may vote and is present, or voted already. */
  readonly entitled: number;
  /** Who voted on every topic of the round. */
  readonly cast: number;
  readonly perClient: readonly { readonly client: string; readonly entitled: number; readonly cast: number }[];
  readonly perTopic: readonly { readonly topic: string; readonly cast: number }[];
  /** Persons who voted on every topic, and those who began. */
  readonly voted: readonly string[];
  readonly begun: readonly string[];
  /** Votes by the way they came in; a laptop that is passed round counts as spoken. */
  readonly ways: { readonly phone: number; readonly paper: number; readonly spoken: number };
};

/** What the regisseur should look at. */
export type RoomAttention =
  /** Codes that belong to nobody were tried in the last ten minutes. */
  | { readonly kind: 'wrong-codes'; readonly count: number; readonly lastAt: number }
  /** The code of this person was shown by a second device; `room.release` lets it in. */
  | { readonly kind: 'second-device'; readonly person: string; readonly lastAt: number }
  /** Connections were refused because there were too many. */
  | { readonly kind: 'crowded'; readonly lastAt: number }
  /** So many lines of the box could not be read; the file as it was is kept beside it. */
  | { readonly kind: 'box-damaged'; readonly lines: number }
  /** Votes can't be kept, so none is acknowledged. */
  | { readonly kind: 'box-failing'; readonly problem: Problem };

export type RoomState = {
  readonly workshop: string;
  /** Whether phones can come in. Votes on paper and by voice can be cast either way. */
  readonly isOpen: boolean;
  /** While it is open; when it is not, where it was last: opened there again, phones go on by themselves. */
  readonly address: string | null;
  readonly port: number | null;
  /** `http://ADDRESS:PORT/` while it is open. */
  readonly url: string | null;
  /** Of the QR code for all: the same with the short code and what the room's key begins with [BB41]. */
  readonly link: string | null;
  /** Short code typed by hand together with the code of a card. Never enough to vote. */
  readonly code: string;
  /** The turnout of the open round, else of the last closed one that is not revealed. */
  readonly turnout: RoundTurnout | null;
  /** Of all rounds that are open or closed, newest first. */
  readonly turnouts: readonly RoundTurnout[];
  /** Persons whose code is in use, and those whose device is connected at this moment. */
  readonly bound: readonly string[];
  readonly connected: readonly string[];
  readonly timer: RoomTimer | null;
  readonly attention: readonly RoomAttention[];
};

/** The personal card of who may come in. */
export type RoomCard = {
  readonly person: string;
  /** For the QR code; null while the room has no address yet. */
  readonly url: string | null;
  /** Typed by hand: "7GK2-9QXM". */
  readonly code: string;
};

/** `laptop`: passed round, so that nobody else saw the vote. */
export type CastWay = 'paper' | 'spoken' | 'laptop';

export type CastAsked = {
  readonly round: string;
  readonly topic: string;
  readonly person: string;
  readonly way: CastWay;
  /** null takes back what was cast in this way for this person. */
  readonly answer: unknown;
  /** `check` only compares, as the second pass over a pile of paper; `replace` takes the place of a vote cast in another way. */
  readonly purpose: 'cast' | 'check' | 'replace';
};

/**
 * `accepted`: it is on the disk. `same`, `different`: how a check compares; `none`: nothing was cast.
 * `other-way`: this person voted by phone or on the passed laptop. Nothing was written, and it is not compared.
 */
export type CastOutcome = 'accepted' | 'same' | 'different' | 'none' | 'other-way';

export type TimerAction =
  | { readonly kind: 'start'; readonly seconds: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Seconds more, or fewer when negative. */
  | { readonly kind: 'add'; readonly seconds: number }
  | { readonly kind: 'stop' };

type InRoom = { session: string; workshop: string };
/** The room of a workshop: where votes come in. Every change of its state is told to all windows as `room`. */
export type RoomCalls = BallotPrintCalls & {
  'room.addresses': { args: Record<never, never>; value: readonly RoomAddress[] };
  'room.state': { args: InRoom; value: RoomState };
  /** Lets phones in at this one address. */
  'room.open': { args: InRoom & { address: string }; value: RoomState };
  'room.close': { args: InRoom; value: RoomState };
  'room.cards': { args: InRoom; value: readonly RoomCard[] };
  /** The code of this person may be used on another device; `newCode`: only with a new card. */
  'room.release': { args: InRoom & { person: string; newCode: boolean }; value: RoomState };
  'room.cast': { args: InRoom & CastAsked; value: CastOutcome };
  /** Closes the round and makes its votes one edit, which comes to every window as an `entry`. */
  'room.reveal': { args: InRoom & { round: string }; value: Entry };
  'room.timer': { args: InRoom & { action: TimerAction }; value: RoomState };
};
