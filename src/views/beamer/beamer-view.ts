import type { Method } from '#src/dossier/answer.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { ConcordanceWord } from '#src/methods/concordance.ts';
import type { KanoClass } from '#src/methods/kano.ts';
import type { ConsensusWord } from '#src/methods/priority-consensus.ts';
import type { Language } from '#src/text/text.ts';
import type {
  BeamerTimer,
  BeamerPlace,
  BeamerClient,
  BeamerParty,
  BeamerDoor,
  BeamerItem,
  Counts,
  ClassLine,
  Explainer,
  Agreement,
  FigureRow,
  Place,
  Page,
} from './parts.ts';
import type { ScreenSlide } from './screen-slides.ts';

/**
 * [BM1] All that a beamer can show. What has no field here can't be on it: a limit, a room to move, a note, a comment, a
 * stance that was not said aloud, the vote or the name of a person. The one person is who decided, with mandate.
 */
export type BeamerView = {
  readonly language: Language;
  readonly timer: BeamerTimer | null;
  /** Where the room is, and what follows; null = no ink bar. */
  readonly place: BeamerPlace | null;
  readonly slide: Slide;
};

type Opening = {
  readonly kind: 'opening';
  readonly title: string;
  readonly purpose: string;
  readonly day: string | null;
  readonly place: string;
  readonly clients: readonly BeamerClient[];
};
type Join = { readonly kind: 'join'; readonly title: string; readonly door: BeamerDoor | null };
export type AgendaLine = {
  /** 'HH:MM' by the planned start; null = no start planned. */
  readonly time: string | null;
  /** Empty where several items are voted on one after another. */
  readonly title: string;
  readonly items: number;
  readonly minutes: number;
  readonly stand: 'done' | 'now' | 'next';
};
type Agenda = {
  readonly kind: 'agenda';
  readonly page: Page;
  readonly title: string;
  readonly lines: readonly AgendaLine[];
};
type Definition = { readonly kind: 'definition'; readonly definitions: Readonly<Record<Priority, string>> };
type Terms = {
  readonly kind: 'terms';
  /** One at a time. */
  readonly at: number;
  readonly of: number;
  readonly term: string;
  readonly meaning: string;
  readonly readings: readonly {
    readonly client: BeamerClient;
    readonly text: string;
    readonly agrees: boolean | null;
  }[];
};
type Formalities = {
  readonly kind: 'formalities';
  readonly page: Page;
  readonly total: number;
  readonly title: string;
  readonly items: readonly { readonly code: string; readonly title: string; readonly priority: Priority | null }[];
};
type Question = {
  readonly kind: 'question';
  readonly item: BeamerItem;
  readonly background: string;
  readonly method: Method | null;
  readonly subjects: readonly { readonly code: string; readonly label: string }[];
  readonly stand: 'planned' | 'open' | 'closed';
  /** How many, and nothing about what. [BM2] */
  readonly turnout: { readonly cast: number; readonly entitled: number } | null;
};
type Classes = {
  readonly kind: 'classes';
  readonly item: BeamerItem;
  /** From 2 on it was voted on again. */
  readonly round: number;
  readonly lines: readonly ClassLine[];
  readonly totals: Counts;
  readonly votes: number;
  readonly agreement: Agreement | null;
  readonly explainers: readonly Explainer[];
};
export type HeatRow = {
  readonly code: string;
  readonly title: string;
  /** In the order of the clients. */
  readonly classes: readonly (Priority | null)[];
  readonly band: Agreement['band'] | null;
  readonly consensus: number | null;
};
type Heat = {
  readonly kind: 'heat';
  readonly page: Page;
  readonly title: string;
  readonly clients: readonly BeamerClient[];
  readonly rows: readonly HeatRow[];
};
/** One figure per subject for all clients together, and the same per client. */
type Figures = {
  readonly kind: 'figures';
  readonly item: BeamerItem;
  /** Points out of 100, or weights from pairs in hundredths. */
  readonly measure: 'points' | 'weight';
  readonly clients: readonly BeamerClient[];
  readonly rows: readonly FigureRow[];
  /** How much priorities from pairs agree, 0..1. */
  readonly consensus: { readonly share: number; readonly word: ConsensusWord } | null;
};
export type ScoreLine = {
  readonly client: BeamerClient;
  readonly value: number | null;
  readonly time: number | null;
  readonly risk: number | null;
  readonly effort: number | null;
  readonly wsjf: number | null;
  readonly valueForEffort: number | null;
};
/** Per client, without a total. */
type Scores = { readonly kind: 'scores'; readonly item: BeamerItem; readonly lines: readonly ScoreLine[] };
type Ranking = {
  readonly kind: 'ranking';
  readonly item: BeamerItem;
  readonly orders: readonly { readonly rule: 'borda' | 'copeland' | 'schulze'; readonly places: readonly Place[] }[];
  readonly tied: number;
  readonly duels: number;
  readonly harmony: { readonly w: number; readonly word: ConcordanceWord } | null;
};
type Kano = {
  readonly kind: 'kano';
  readonly item: BeamerItem;
  readonly lines: readonly { readonly client: BeamerClient; readonly category: KanoClass | null }[];
  readonly isSplit: boolean;
};
export type OptionLine = {
  readonly code: string;
  readonly title: string;
  /** Thousands of euros. */
  readonly onceK: number | null;
  readonly yearK: number | null;
  /** 5 enthusiastic … 1 overriding objection; null = not said aloud. In the order of the clients. */
  readonly steps: readonly (1 | 2 | 3 | 4 | 5 | null)[];
};
type Options = {
  readonly kind: 'options';
  /** Asked in a round, as the middle of each client's people, or said aloud by the clients. */
  readonly from: 'voted' | 'said';
  readonly item: BeamerItem;
  readonly clients: readonly BeamerClient[];
  readonly options: readonly OptionLine[];
};
type Talk = {
  readonly kind: 'talk';
  readonly item: BeamerItem;
  readonly lines: readonly {
    readonly client: BeamerClient;
    readonly from: Priority | null;
    readonly to: Priority | null;
  }[];
  /** As it is typed. */
  readonly text: string;
  readonly stand: 'talk' | 'proposed' | 'decided' | 'parked' | 'escalated';
  readonly decider: BeamerDecider | null;
};
export type BeamerDecider = { readonly name: string; readonly role: string; readonly body: string };
type Budget = {
  readonly kind: 'budget';
  readonly onceK: number;
  readonly limitK: number | null;
  readonly unknown: number;
  readonly everyones: number;
  readonly someones: number;
  readonly lines: readonly {
    readonly client: BeamerClient;
    /** Shares of its wanted effort by class, 0..1. */
    readonly shares: { readonly M: number; readonly S: number; readonly C: number } | null;
    readonly isHeavy: boolean;
  }[];
};
type Parking = {
  readonly kind: 'parking';
  readonly page: Page;
  readonly items: readonly {
    readonly text: string;
    /** The client whose person takes it along; no name. */
    readonly client: BeamerClient | null;
    readonly dueOn: string | null;
    readonly isDone: boolean;
  }[];
};
type Decisions = {
  readonly kind: 'decisions';
  readonly page: Page;
  readonly items: readonly {
    readonly code: string;
    readonly title: string;
    readonly text: string;
    readonly stand: 'decided' | 'parked' | 'escalated';
    readonly decider: BeamerDecider | null;
  }[];
};
type Pause = { readonly kind: 'pause'; readonly title: string; readonly minutes: number };
type Closing = { readonly kind: 'closing'; readonly title: string; readonly text: string };
/** [SI20] A card of a simulation: no note, no gap, no fact that was not told, and nothing of the friction it came from. */
export type Simulation = {
  readonly kind: 'simulation';
  readonly title: string;
  readonly situation: string;
  readonly round: 1 | 2;
  readonly roles: readonly {
    readonly title: string;
    readonly does: string;
    /** Whose role it is, by form; null: of neither side. */
    readonly side: 'client' | 'supplier' | 'ssc' | null;
    /** Null: nobody yet. */
    readonly player: BeamerParty | null;
  }[];
  readonly question: string;
  /** Told last. */
  readonly fact: { readonly at: string; readonly text: string } | null;
  readonly phase: 'read' | 'play' | 'debrief' | 'record';
  /** What a phase takes, in minutes. */
  readonly minutes: number;
  readonly card: { readonly at: number; readonly of: number; readonly done: readonly boolean[] };
  /** What the room agreed on, as far as it is shared. */
  readonly outcomes: readonly {
    readonly kind: 'agreement' | 'action';
    readonly title: string;
    readonly owner: string;
    readonly dueOn: string | null;
  }[];
};

/** Nothing is shown, on purpose. */
type Black = { readonly kind: 'black' };
/** Nothing is chosen yet. */
type Waiting = { readonly kind: 'waiting'; readonly title: string };

export type Slide =
  | Opening
  | Join
  | Agenda
  | Definition
  | Terms
  | Formalities
  | Question
  | Classes
  | Heat
  | Figures
  | Scores
  | Ranking
  | Kano
  | Options
  | Talk
  | Budget
  | Parking
  | Decisions
  | Pause
  | Closing
  | Simulation
  | Black
  | Waiting
  | ScreenSlide;
export type SlideKind = Slide['kind'];
export type SlideOf<K extends SlideKind> = Extract<Slide, { readonly kind: K }>;
