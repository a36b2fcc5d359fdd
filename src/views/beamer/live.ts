import type { Language } from '#src/text/text.ts';
import type { BeamerView } from './beamer-view.ts';
import type { BeamerDoor, BeamerTimer } from './parts.ts';

/** What happens in the room at this moment, as far as it may be shown: figures, and the words that are being typed. */
export type BeamerLive = {
  readonly language: Language;
  readonly turnouts: readonly { readonly round: string; readonly entitled: number; readonly cast: number }[];
  readonly timer: { readonly secondsLeft: number; readonly endsAt: number | null } | null;
  /** The text of a decision as it is typed, before it is kept. */
  readonly draft: { readonly topic: string; readonly text: string } | null;
  /** How phones come in; null while the room is closed. */
  readonly door: BeamerDoor | null;
};

/** What is on the beamer: a page about a topic, or about the workshop. */
export type BeamerChoice = {
  readonly workshop: string;
  /** Null = the workshop as a whole. */
  readonly topic: string | null;
  readonly page: BeamerPage;
  /** For pages of one after another, such as terms: which, from 0. */
  readonly step: number;
};

/** `auto`: what belongs to the topic at this moment. */
export const beamerPages = [
  'auto',
  'opening',
  'join',
  'agenda',
  'definition',
  'terms',
  'formalities',
  'question',
  'result',
  'options',
  'talk',
  'heat',
  'budget',
  'parking',
  'decisions',
] as const;
export type BeamerPage = (typeof beamerPages)[number];

/** What a regisseur puts on the wall by hand, in the order of a half day; `auto` goes back to the item. */
export const pagesToShow = [
  'auto',
  'opening',
  'join',
  'agenda',
  'definition',
  'terms',
  'heat',
  'budget',
  'parking',
  'decisions',
] as const satisfies readonly BeamerPage[];

/** A running clock is told by its end alone: the view stays the same while seconds go by. */
export function timerOf(live: BeamerLive, of: number): BeamerTimer | null {
  if (live.timer === null) return null;
  const { endsAt, secondsLeft } = live.timer;
  const whole = Math.max(of, secondsLeft);
  return { seconds: endsAt === null ? secondsLeft : whole, of: whole, endsAt };
}

/** What stands on a beamer that shows nothing, on purpose. */
export function blackView(language: Language): BeamerView {
  return { language, timer: null, place: null, slide: { kind: 'black' } };
}
