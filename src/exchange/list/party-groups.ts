import type { Client } from '#src/dossier/client.ts';
import { likeness } from './fold.ts';
import { findParty, isAbbreviation, type Nearness, type Party } from './match-party.ts';

/** How a spelling came to its party: by nearness, or because the person said so. */
export type Because = Nearness | 'chosen';

export type Variant = { readonly spelling: string; readonly count: number; readonly because: Because };

/** One party and every way the list writes it. `client` is null for one the dossier does not have yet. */
export type PartyGroup = Party & { readonly client: Client | null; readonly variants: readonly Variant[] };

/** A spelling that waits for the person: which parties it may mean, best first; none = unknown. */
export type OpenSpelling = {
  readonly spelling: string;
  readonly count: number;
  readonly candidates: readonly string[];
};

export type Parties = {
  readonly groups: readonly PartyGroup[];
  readonly open: readonly OpenSpelling[];
  readonly find: (spelling: string) => PartyGroup | null;
};

type Draft = { name: string; aliases: string[]; client: Client | null; variants: Variant[] };

/** A name, not a remark that strayed into the column. */
function looksLikeName(spelling: string): boolean {
  return /\p{L}/u.test(spelling) && !/[?!]/.test(spelling) && spelling.length <= 60 && spelling.split(' ').length <= 6;
}

/** Two spellings that are both common are two parties, however alike. */
function isRare(count: number, group: Draft): boolean {
  const most = Math.max(...group.variants.map((variant) => variant.count));
  return count < 3 || count < most * 0.3;
}

/** Written out first, common first, so that short forms find the name they shorten. */
function sorted(mentions: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const weight = (spelling: string): number => (isAbbreviation(spelling) ? 2 : spelling.endsWith('.') ? 1 : 0);
  return [...mentions].toSorted(
    ([a, countA], [b, countB]) => weight(a) - weight(b) || countB - countA || (a < b ? -1 : 1),
  );
}

const withoutPrefix = (spelling: string): string =>
  spelling.replace(/^(de\s+)?(gemeente|gem\.?|municipality of|city of)\s+/i, '') || spelling;

/** Once a dossier has clients, a name seen once or twice is more likely a slip than a new client. */
const LEAST_MENTIONS_BESIDE_KNOWN = 3;

class Sorter {
  readonly #drafts: Draft[];
  readonly #hasKnown: boolean;
  readonly #bySpelling = new Map<string, Draft | null>();
  open: OpenSpelling[] = [];

  constructor(clients: readonly Client[]) {
    this.#drafts = clients.map((client) => ({ name: client.name, aliases: [client.badge], client, variants: [] }));
    this.#hasKnown = clients.length > 0;
  }

  join(draft: Draft, spelling: string, count: number, because: Because): void {
    draft.variants.push({ spelling, count, because });
    this.#bySpelling.set(likeness(spelling), draft);
  }

  make(name: string, spelling: string, count: number, because: Because): void {
    const draft: Draft = { name, aliases: [], client: null, variants: [] };
    this.#drafts.push(draft);
    this.join(draft, spelling, count, because);
  }

  /** What the person said: a party by name or badge, a new one, or null for nobody. */
  choose(spelling: string, count: number, name: string | null): void {
    const match = name === null ? null : findParty(name, this.#drafts);
    const [draft] = match?.nearness === 'exact' ? match.parties : [];
    if (draft) this.join(draft, spelling, count, 'chosen');
    else if (name !== null) this.make(name, spelling, count, 'chosen');
    else this.#bySpelling.set(likeness(spelling), null);
  }

  sort(spelling: string, count: number, isHeading: boolean): void {
    if (this.#bySpelling.has(likeness(spelling))) return;
    const match = findParty(spelling, this.#drafts);
    const [draft] = match?.parties ?? [];
    const isNear = match?.nearness === 'exact' || match?.nearness === 'near';
    const isSame =
      draft &&
      isNear &&
      (match?.nearness === 'exact' || draft.client !== null || isAbbreviation(spelling) || isRare(count, draft));
    if (draft && isSame) this.join(draft, spelling, count, match?.nearness ?? 'near');
    else if (isHeading || isNear || (match === null && this.#mayBeNew(spelling, count)))
      this.make(withoutPrefix(spelling), spelling, count, 'exact');
    else this.open.push({ spelling, count, candidates: match?.parties.map((party) => party.name) ?? [] });
  }

  /** A spelling may wait for a party that came after it; so that a second import finds nothing new. */
  retryOpen(): void {
    for (let before = -1; before !== this.open.length && this.open.length > 0; ) {
      before = this.open.length;
      const waiting = this.open;
      this.open = [];
      for (const { spelling, count } of waiting) this.sort(spelling, count, false);
    }
  }

  #mayBeNew(spelling: string, count: number): boolean {
    return looksLikeName(spelling) && (!this.#hasKnown || count >= LEAST_MENTIONS_BESIDE_KNOWN);
  }

  /** Known clients first, then new ones in the order the list names them. */
  result(mentions: readonly string[]): Parties {
    const first = new Map(mentions.map((spelling, index) => [spelling, index]));
    const place = (group: Draft): number =>
      group.client ? -1 : Math.min(...group.variants.map(({ spelling }) => first.get(spelling) ?? 0));
    const groups = new Map(this.#drafts.map((draft) => [draft, { ...draft }]));
    return {
      groups: [...groups.values()]
        .filter((group) => group.variants.length > 0 || group.client !== null)
        .toSorted((a, b) => place(a) - place(b)),
      open: this.open,
      find: (spelling) => groups.get(this.#bySpelling.get(likeness(spelling)) ?? ({} as Draft)) ?? null,
    };
  }
}

/**
 * Sorts every spelling of a list under a party: the dossier's clients first, then parties the list itself brings.
 * `headings` are spellings that stand above a column of their own: those are parties whatever they look like.
 * `chosen` is what the person decided before, by spelling.
 */
export function sortParties(
  mentions: ReadonlyMap<string, number>,
  headings: ReadonlySet<string>,
  clients: readonly Client[],
  chosen: Readonly<Record<string, string | null>>,
): Parties {
  const sorter = new Sorter(clients);
  const decided = new Map(Object.entries(chosen).map(([spelling, name]) => [likeness(spelling), name]));
  const all = sorted(mentions);
  for (const [spelling, count] of all) {
    const name = decided.get(likeness(spelling));
    if (name !== undefined) sorter.choose(spelling, count, name);
  }
  for (const [spelling, count] of all) sorter.sort(spelling, count, headings.has(spelling));
  sorter.retryOpen();
  return sorter.result([...mentions.keys()]);
}
