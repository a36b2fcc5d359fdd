import type { BallotEntrance, BallotNews, BallotPaper, BallotVote } from '#src/contract/ballot.ts';

export type Entering =
  | { readonly paper: BallotPaper }
  /** As the room answers, see contract/ballot; 0: nobody answered. */
  | { readonly status: number };

export type Ears = {
  readonly news: (news: BallotNews) => void;
  /** Whether the room is there. */
  readonly connected: (isConnected: boolean) => void;
  /** The room no longer knows this device. */
  readonly out: () => void;
};

/** What a ballot is filled in through: the room over the network, or the program it runs in. */
export type Door = {
  /** `pin`: what the key of the room begins with, where a QR code said so. */
  readonly enter: (entrance: BallotEntrance, pin: string | null) => Promise<Entering>;
  readonly paper: () => Promise<Entering>;
  /** Status of the answer; 0: nobody answered. */
  readonly vote: (vote: BallotVote) => Promise<number>;
  /** Tells of changes until the answer is called. */
  readonly listen: (ears: Ears) => () => void;
};
