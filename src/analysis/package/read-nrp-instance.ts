import { ok, refuse, type Result } from '#src/base/result.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import type { PackageBase } from './package-base.ts';

/** Beyond this an instance is no example from the literature any more. */
const mostTokens = 5_000_000;

/**
 * [PK22] An instance of the next release problem in the text format of Xuan, Jiang, Ren & Luo (IEEE TSE 2012), which holds the classic instances
 * nrp1 to nrp5 of Bagnall, Rayward-Smith & Whittley (2001) and the realistic ones: levels of requirements with their costs, dependencies
 * (the second requires the first), and customers with profit and requests. All numbers are whole and separated by blanks; ids count from 1.
 *
 * Requirements become R1, R2 …, customers C1, C2 …; costs stand in the one-off budget, profit in the place of inhabitants, and what a customer
 * requests is its must. The budget is `ratio` × all costs, rounded: so the published optima of nrp1 come out (1204, 1840 and 2507 at 0.3,
 * 0.5 and 0.7; Veerapen, Ochoa, Harman & Burke 2015).
 */
export function readNrpInstance(text: string, ratio: number): Result<PackageBase> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length > mostTokens) return refuse('nrp-too-large');
  const reader = new Reader(words);
  try {
    return ok(readAll(reader, ratio));
  } catch (error) {
    if (error instanceof Misread) return refuse('nrp-misread', { position: error.position, found: error.found });
    throw error;
  }
}

class Misread extends Error {
  readonly position: number;
  readonly found: string;
  constructor(position: number, found: string) {
    super(`No number fits at ${position}`);
    this.position = position;
    this.found = found;
  }
}

/** Whole numbers one by one; what is none, or out of bounds, is a misread at its place, counted from 1. */
class Reader {
  readonly #words: readonly string[];
  #at = 0;
  constructor(words: readonly string[]) {
    this.#words = words;
  }
  next(least: number, most: number): number {
    const word = this.#words[this.#at] ?? '';
    this.#at += 1;
    const value = /^\d{1,12}$/.test(word) ? Number(word) : Number.NaN;
    if (!(value >= least && value <= most)) throw new Misread(this.#at, word.slice(0, 20));
    return value;
  }
  /** As many numbers as the next one says. */
  list(most: number, least: number, highest: number): number[] {
    return Array.from({ length: this.next(0, most) }, () => this.next(least, highest));
  }
  end(): void {
    const word = this.#words[this.#at];
    if (word !== undefined) throw new Misread(this.#at + 1, word.slice(0, 20));
  }
}

function readAll(reader: Reader, ratio: number): PackageBase {
  const costs: number[] = [];
  for (let levels = reader.next(1, 1000); levels > 0; levels -= 1) costs.push(...reader.list(mostTokens, 0, 1e9));
  const requires = costs.map((): number[] => []);
  for (let pairs = reader.next(0, mostTokens); pairs > 0; pairs -= 1) {
    const needed = reader.next(1, costs.length) - 1;
    requires[reader.next(1, costs.length) - 1]?.push(needed);
  }
  const clients = Array.from({ length: reader.next(0, mostTokens) }, (_, index) => {
    const profit = reader.next(0, 1e9);
    const requests = [...new Set(reader.list(costs.length, 1, costs.length))];
    return {
      id: `C${index + 1}` as ClientId,
      inhabitants: profit,
      positions: requests.map((id) => [id - 1, 'M'] as const),
    };
  });
  reader.end();
  const musts = costs.map(() => 0);
  for (const { positions } of clients) for (const [at] of positions) musts[at] = (musts[at] ?? 0) + 1;
  return {
    requirements: costs.map((once, at) => ({
      id: `R${at + 1}` as RequirementId,
      once,
      year: 0,
      isPriced: true,
      isOffered: true,
      isLegal: false,
      // The literature fixes nothing: whoever is not served goes without.
      isEveryonesMust: false,
      musts: musts[at] ?? 0,
      requires: [...new Set(requires[at])],
      excludes: [],
    })),
    clients,
    budgets: { once: Math.round(ratio * costs.reduce((sum, cost) => sum + cost, 0)), year: null },
    years: 1,
  };
}
