import type { RoomTimer } from './room.ts';

/**
 * The door of the room, for both of its sides: the ballot page and the server that it comes from. The address is
 * `http://ADDRESS:PORT/`, with `#c=` and the code of a card, or `#r=` and the short code of the room.
 *
 * The page at `/` is `index.html` of the built folder `out/app/ballot`; its other files are served beside it.
 *
 * 1. `POST /enter` with a `BallotEntrance` answers a `BallotPaper` and sets the session cookie.
 *    401 = no such code, 409 = this code is in use on another device, 429 = too many wrong codes, wait.
 * 2. `GET /paper` answers the `BallotPaper` of now. 401 = the code was moved to another device, or is a new one.
 * 3. `GET /news` is an event stream; each message is a `BallotNews`. A new `paper` number: ask for the paper again.
 *    A stream that was refused for good (readyState CLOSED) means what a 401 means.
 * 4. `POST /vote` with a `BallotVote` answers a `BallotReceipt`: the vote is on the disk. The same vote sent again,
 *    with the same id, is the same vote, also when the round has closed meanwhile.
 *    400 = no vote at all, 401, 403 = may not vote, 404 = no such topic in this round, 409 = the round is closed,
 *    422 = the answer does not fit its topic, 429 = too many, 503 = could not be kept: send it again later.
 *
 * Every POST is `application/json` of at most `bodyBytes`. The page is no secure context: no crypto.subtle, no
 * crypto.randomUUID, no service worker; crypto.getRandomValues is there.
 */
export const ballotDoor = {
  enter: '/enter',
  paper: '/paper',
  news: '/news',
  vote: '/vote',
  /** Before the code of a card, in the fragment: it never travels with a request for a page. */
  cardPrefix: '#c=',
  /** Before the short code of the room. */
  roomPrefix: '#r=',
  /** Shape of the ids that the page makes up, of a device and of a vote: 128 random bits as hex. */
  idPattern: /^[0-9a-f]{32}$/,
  bodyBytes: 4096,
} as const;

export type BallotEntrance = {
  /** 22 characters of a card's QR code, or the 8 that are typed, in any case, with or without a dash. */
  readonly code: string;
  /** The short code of the room; needed with a typed code only. */
  readonly room?: string;
  /** Made up once by this device and kept: whoever lost his cookie comes in again with it. */
  readonly device: string;
};

export type BallotTopic = {
  readonly id: string;
  /** Of the requirement, such as "E-01"; empty where the topic has none. */
  readonly code: string;
  readonly title: string;
  readonly question: string;
  readonly background: string;
  readonly method: BallotMethod;
  /** With a class also points, of 100 for all such topics of the round together. */
  readonly withPoints: boolean;
  readonly subjects: readonly {
    readonly kind: 'requirement' | 'theme' | 'option' | 'criterion';
    readonly id: string;
    readonly label: string;
  }[];
};
export type BallotMethod = 'moscow' | 'points' | 'pairs' | 'ranking' | 'scores' | 'kano' | 'stance';

/** All that a phone gets: what is asked, of whom. Nothing of others, and no answer, not even its own. */
export type BallotPaper = {
  /** As in the news that called for it. */
  readonly paper: number;
  readonly workshop: string;
  /** Whose card this is. */
  readonly name: string;
  readonly client: { readonly badge: string; readonly name: string; readonly hue: number };
  /** Everybody agreed that votes are shown by name after the reveal; else per client only. */
  readonly namesShown: boolean;
  /** Voice without a vote: nothing is asked. */
  readonly mayVote: boolean;
  /** What each class means here. */
  readonly definitions: { readonly M: string; readonly S: string; readonly C: string; readonly W: string };
  /** The round that is open, or was last; null before the first. Topics only while it is open. */
  readonly round: {
    readonly id: string;
    readonly number: number;
    readonly state: 'open' | 'closed' | 'revealed';
    readonly topics: readonly BallotTopic[];
  } | null;
  /** Topics of this round that this person voted on. */
  readonly voted: readonly string[];
  readonly timer: RoomTimer | null;
};

export type BallotNews = { readonly paper: number; readonly timer: RoomTimer | null };

export type BallotVote = {
  /** Made up by the page for this vote; stays when it is sent again, and is another when the choice is another. */
  readonly id: string;
  readonly round: string;
  readonly topic: string;
  /** An `Answer` of src/dossier. */
  readonly answer: unknown;
};

/** On how many topics of the round this person voted by now. */
export type BallotReceipt = { readonly voted: number };
