import { distance } from 'fastest-levenshtein';
import { cleanLine, fold, squash } from './fold.ts';

export type Party = { readonly name: string /** e.g. its badge */; readonly aliases: readonly string[] };

/** `near` is merged unless the person unticks it; `doubtful` only when he ticks it. */
export type Nearness = 'exact' | 'near' | 'doubtful';

const PREFIX = /^(de |het )?(gemeente|gem|stad|municipality of|city of) +/;

/** A name without `Gemeente` before it. */
export function bareName(spelling: string): string {
  const folded = fold(spelling).replace(PREFIX, '');
  return folded.replaceAll(' ', '') || squash(spelling) || cleanLine(spelling);
}

/** Two to four capitals: a badge or initials. */
export function isAbbreviation(spelling: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.]{1,4}$/u.test(spelling.trim());
}

function initials(name: string): string {
  return fold(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

/** The letters of `short` in their order within `long`, beginning with the same one. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return short.charAt(0) === long.charAt(0) && at === short.length;
}

function abbreviationNearness(short: string, name: string): Nearness | null {
  if (short === initials(name)) return 'near';
  return isWithin(short, bareName(name)) ? 'near' : null;
}

/** How near two written names are by letters: a slip in a long name is near, in a short one doubtful. */
function letterNearness(a: string, b: string): Nearness | null {
  if (a.charAt(0) !== b.charAt(0)) return null;
  const length = Math.max(a.length, b.length);
  const slips = distance(a, b);
  if (length >= 5 && slips <= (length >= 9 ? 2 : 1)) return 'near';
  return slips / length <= 0.34 ? 'doubtful' : null;
}

function shortenedNearness(spelling: string, short: string, name: string): Nearness | null {
  if (short.length < 2 || !name.startsWith(short)) return null;
  const isMarked = /\.\s*$/.test(spelling);
  if (isMarked || short.length / name.length >= 0.6) return 'near';
  return short.length >= 3 ? 'doubtful' : null;
}

/** How likely this spelling means that party; null = not at all. */
export function nearness(spelling: string, party: Party): Nearness | null {
  const written = bareName(spelling);
  const name = bareName(party.name);
  if (written === '') return null;
  if (written === name || party.aliases.some((alias) => squash(alias) === squash(spelling))) return 'exact';
  if (isAbbreviation(spelling)) return abbreviationNearness(squash(spelling), party.name);
  return shortenedNearness(spelling, written, name) ?? letterNearness(written, name);
}

export type PartyMatch<P extends Party> = {
  readonly nearness: Nearness;
  /** The best first; more than one only when doubtful. */
  readonly parties: readonly P[];
};

/** The party a spelling means. Two that are equally near make it doubtful. */
export function findParty<P extends Party>(spelling: string, parties: readonly P[]): PartyMatch<P> | null {
  const found: Record<Nearness, P[]> = { exact: [], near: [], doubtful: [] };
  for (const party of parties) {
    const reached = nearness(spelling, party);
    if (reached !== null) found[reached].push(party);
  }
  const [exact] = found.exact;
  if (exact) return { nearness: 'exact', parties: [exact] };
  const [near, ...others] = found.near;
  if (near && others.length === 0) return { nearness: 'near', parties: [near] };
  const doubtful = [...found.near, ...found.doubtful];
  return doubtful.length > 0 ? { nearness: 'doubtful', parties: doubtful } : null;
}
