import type { Priority } from '#src/dossier/position.ts';

// What slides are made of.

export type BeamerTimer = {
  readonly seconds: number;
  /** What it began with, for the ring. */
  readonly of: number;
  /** Milliseconds since 1970; null while it stands still. */
  readonly endsAt: number | null;
};

export type BeamerPlace = {
  /** `page`: of a screen outside the workshop. */
  readonly kind: 'item' | 'requirement' | 'topic' | 'page';
  readonly at: number;
  readonly of: number;
  readonly next: { readonly code: string; readonly title: string } | null;
};

/** A client as it is drawn: always badge and name, never an id. */
export type BeamerClient = { readonly name: string; readonly letters: string; readonly hue: number };

/** A party as it is drawn, by its form: square, hexagon or stripes. */
export type BeamerParty =
  | ({ readonly kind: 'client' } & BeamerClient)
  | { readonly kind: 'supplier'; readonly name: string; readonly letters: string }
  | { readonly kind: 'ssc'; readonly name: string; readonly hues: readonly number[] };

/** What a slide about one item has above it. */
export type BeamerItem = {
  /** Empty where it is about no one requirement. */
  readonly code: string;
  readonly status:
    | 'shared'
    | 'conflict'
    | 'decided'
    | 'provisional'
    | 'unique'
    | 'complementary'
    | 'indifferent'
    | null;
  readonly title: string;
  readonly question: string;
};

export type Counts = Readonly<Record<Priority, number>>;

/** How one client voted. Of one person alone there is no dot: then it is the class of the client. [BM3] */
export type ClassLine = {
  readonly client: BeamerClient;
  readonly votes:
    | { readonly kind: 'dots'; readonly counts: Counts }
    | { readonly kind: 'class'; readonly priority: Priority }
    | { readonly kind: 'none' };
  /** The client's one class: the middle of its people. */
  readonly priority: Priority | null;
  readonly points: number | null;
};

export type Explainer = {
  readonly client: BeamerClient;
  readonly count: number;
  readonly priority: Priority;
  /** Nobody else stands there. */
  readonly isAlone: boolean;
  /** It has one vote only, so how often it was said says nothing. */
  readonly isOne: boolean;
};

export type Agreement = {
  /** Tastle and Wierman, 0..1. */
  readonly consensus: number;
  readonly band: 'agreed' | 'mixed' | 'divided';
  /** From where it is called mixed and agreed, 0..1. */
  readonly mixedFrom: number;
  readonly agreedFrom: number;
  /** One client must, another won't: divided, whatever the figure says. */
  readonly hasMustAndWont: boolean;
};

export type FigureRow = {
  readonly label: string;
  readonly code: string;
  readonly figure: number | null;
  /** In the order of the clients of the slide. */
  readonly perClient: readonly (number | null)[];
};

/** Which part of a list is shown, from 1. */
export type Page = { readonly at: number; readonly of: number };

export type Place = { readonly place: number; readonly label: string; readonly code: string };

/** Of the room, and of no person. */
export type BeamerDoor = {
  /** To be typed: host and port. */
  readonly address: string;
  /** The short code of the room. */
  readonly code: string;
  /** What the QR code says. */
  readonly link: string;
};
