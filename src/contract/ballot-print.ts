import type { Exported } from './calls.ts';
import type { RoomCard } from './room.ts';

export type BallotPrint = {
  session: string;
  job: string;
  path: string | null;
  name: string;
  workshop: string;
  round: string | null;
  /** null: ballots of the round, no cards. */
  cards: readonly RoomCard[] | null;
  /** The short code of the room. */
  room: string;
};

export type BallotPrintCalls = {
  /** Ballots of a round, or cards of a workshop, as PDF. */
  'ballots.export': { args: BallotPrint; value: Exported };
};
