import type { RoomTimer } from './room.ts';

/**
 * The door of the room, for both of its sides: the ballot page and the server that it comes from. The address is
 * `http://ADDRESS:PORT/`, with `#c=` and the code of a card, or `#r=` and the short code of the room.
 *
 * The page at `/` is `index.html` of the built folder `out/app/ballot`; its other files are served beside it.
 *
 * There is no https, so what is said is sealed (contract/seal), from the public key of the phone to that of the room:
 *
 * 1. `GET /key` answers a `RoomKey`: both, with a space between. A QR code holds the first characters of that key after its code: a page that has
 *    them takes no other key; a page that was opened by a typed address takes the key it gets.
 * 2. `POST /ask` with a `BallotEnvelope` answers a sealed `RoomReply` to exactly this envelope. An envelope is answered
 *    once; one that does not open, or comes again, gets a bare 400 or 409. Anything but a sealed reply is no answer.
 *    `enter`: a `BallotPaper`; 401 = no such code, 409 = in use on another device, 429 = too many wrong codes, wait.
 *    `paper`: the `BallotPaper` of now; 401 = the code was moved to another device, or is a new one.
 *    `vote`: a `BallotReceipt`: the vote is on the disk. The same vote sent again, with the same id, is the same vote, also
 *    when the round has closed meanwhile. 400 = no vote at all, 401, 403 = may not vote, 404 = no such topic in this round,
 *    409 = the round is closed, 422 = the answer does not fit its topic, 429 = too many, 503 = could not be kept: send it
 *    again later.
 *    410 = the room was opened anew: `value` is the `opening` to say it again with.
 * 3. `GET /news?from=…&box=…` with a sealed `{ask: 'news'}` is an event stream; each message is a sealed `RoomNews`. A new
 *    `paper` number: ask for the paper again. A stream that was refused: ask for the paper, which says why.
 *
 * A POST is `application/json` of at most `bodyBytes`. The page is no secure context: no crypto.subtle, no
 * crypto.randomUUID, no service worker; crypto.getRandomValues is there.
 */
export const ballotDoor = {
  key: '/key',
  ask: '/ask',
  news: '/news',
  /** Before the code of a card, in the fragment: it never travels with a request for a page. */
  cardPrefix: '#c=',
  /** Before the short code of the room. */
  roomPrefix: '#r=',
  /** Between a code in a QR code and the beginning of the room's key. */
  pinMark: '.',
} as const;

/** What the room holds the page to. */
export const ballotLimits = {
  /** So many characters of the room's key, 132 bits: a key that begins the same costs as much as finding its secret. */
  pinLength: 22,
  /** Shape of the ids that the page makes up for a vote: 128 random bits as hex. */
  idPattern: /^[0-9a-f]{32}$/,
  /** Of a sealed vote with the longest answer. */
  bodyBytes: 6144,
} as const;

/** `opening`: another each time that the door is opened, so that nothing of before can be said again. */
export type RoomKey = { readonly key: string; readonly opening: string };

/** `from`: the public key of the phone, made up once and kept: it is the device. */
export type BallotEnvelope = { readonly from: string; readonly box: string };

/** Inside of an envelope. */
export type BallotAsk = { readonly to: 'room'; readonly opening: string } & (
  | ({ readonly ask: 'enter' } & BallotEntrance)
  | { readonly ask: 'paper' }
  | { readonly ask: 'news' }
  | ({ readonly ask: 'vote' } & BallotVote)
);

/** Inside of an answer; `re`: the nonce of the envelope it answers. */
export type RoomReply = { readonly to: 'phone'; readonly re: string; readonly status: number; readonly value: unknown };

/** Inside of a message of the stream; `at` counts from 1. */
export type RoomNews = { readonly to: 'phone'; readonly re: string; readonly at: number; readonly news: BallotNews };

export type BallotEntrance = {
  /** 22 characters of a card's QR code, or the 8 that are typed, in any case, with or without a dash. */
  readonly code: string;
  /** The short code of the room; needed with a typed code only. */
  readonly room?: string;
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
