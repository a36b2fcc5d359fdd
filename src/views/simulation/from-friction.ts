import type { Dossier } from '#src/dossier/dossier.ts';
import type { Friction } from '#src/dossier/friction.ts';
import type { SessionCard } from '#src/dossier/session.ts';

export type Wording = Pick<SessionCard, 'title' | 'situation' | 'question'>;

/** So many words in a row of a private text are a quote of it. */
const QUOTE = 4;

/** [SI4] What can be played: what grates, of this relation before others, open before solved. Red lines and impressions are not played. */
export function playable({ frictions }: Pick<Dossier, 'frictions'>, relation: string | null): readonly Friction[] {
  const rank = (friction: Friction): number =>
    (friction.solvedOn === null ? 0 : 2) + (friction.relation === relation ? 0 : 1);
  return frictions.filter(({ kind }) => kind === 'friction').toSorted((a, b) => rank(a) - rank(b));
}

/** [SI4] What the title of a card begins with: the words of a shared friction, of a private one nothing, for the room will read it. */
export function firstTitle({ isShared, text }: Friction): string {
  return isShared ? text.slice(0, 500) : '';
}

/** [SI4] A wording that quotes what a friction says in private can't become a card. */
export function quotesPrivate({ isShared, text, explanation }: Friction, wording: Wording): boolean {
  if (isShared) return false;
  const parts = [wording.title, wording.situation, wording.question].map(wordsOf);
  return [text, explanation].map(wordsOf).some((secret) => {
    if (secret.length === 0) return false;
    if (secret.length < QUOTE) return parts.some((part) => part.join(' ') === secret.join(' '));
    return runsOf(secret).some((run) => parts.some((part) => ` ${part.join(' ')} `.includes(` ${run} `)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): readonly string[] {
  return Array.from({ length: words.length - QUOTE + 1 }, (_, at) => words.slice(at, at + QUOTE).join(' '));
}
