import { centsOf } from '#src/dossier/cents.ts';
import { type Account, type Decision, type DecisionResult, results } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import { voicesOf } from './voices.ts';

/** What one decision was to one client; 'none' = it was no party to it. */
export type Mark = DecisionResult | 'none';

export type LedgerLine = {
  readonly client: string;
  /** In the order of the decisions. */
  readonly marks: readonly Mark[];
  readonly counts: Readonly<Record<DecisionResult, number>>;
  readonly onceCents: number;
  readonly yearCents: number;
  /** Indexes of decisions in which it gave or paid, without getting anything in between; at least three, or none. */
  readonly inARow: readonly number[];
};

export type Ledger = {
  /** By day, then by code; whose place another took is left out. */
  readonly decisions: readonly Decision[];
  /** Whether each counts: refused and reopened ones are shown and not counted. */
  readonly counting: readonly boolean[];
  readonly lines: readonly LedgerLine[];
  readonly onceCents: number;
  readonly yearCents: number;
};

const FEW = 3;

/** [B1] [B2] Who got and who gave over all decisions, to the cent. A client that left keeps its line. */
export function ledgerOf(dossier: Dossier): Ledger {
  const replaced = new Set(dossier.decisions.map(({ supersedes }) => supersedes));
  const decisions = dossier.decisions.filter(({ id }) => !replaced.has(id)).toSorted(byDay);
  const counting = decisions.map((decision) => isInForce(dossier, decision));
  const accounts = decisions.map((decision) => new Map(decision.accounts.map((each) => [each.client, each])));
  const lines = voicesOf(dossier, decisions).map((client) => lineOf(client, decisions, counting, accounts));
  const sum = (of: (line: LedgerLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    decisions,
    counting,
    lines,
    onceCents: sum(({ onceCents }) => onceCents),
    yearCents: sum(({ yearCents }) => yearCents),
  };
}

export function byDay(a: Decision, b: Decision): number {
  return a.decidedOn === b.decidedOn
    ? a.code.localeCompare(b.code, 'nl', { numeric: true })
    : a.decidedOn < b.decidedOn
      ? -1
      : 1;
}

function lineOf(
  client: string,
  decisions: readonly Decision[],
  counting: readonly boolean[],
  accounts: readonly ReadonlyMap<string, Account>[],
): LedgerLine {
  const own = accounts.map((all) => all.get(client));
  const counted = own.filter((account, at) => counting[at] && account !== undefined) as readonly Account[];
  const count = (result: DecisionResult) => counted.filter((account) => account.result === result).length;
  return {
    client,
    marks: own.map((account) => account?.result ?? 'none'),
    counts: Object.fromEntries(results.map((result) => [result, count(result)])) as LedgerLine['counts'],
    onceCents: counted.reduce((sum, { onceK }) => sum + centsOf(onceK), 0),
    yearCents: counted.reduce((sum, { yearK }) => sum + centsOf(yearK), 0),
    inARow: lastRow(client, decisions),
  };
}

/** [B3] The last run of three or more; a refused decision asked it all the same, one that was taken back did not. */
function lastRow(client: string, decisions: readonly Decision[]): readonly number[] {
  let run: number[] = [];
  let found: readonly number[] = [];
  for (const [at, decision] of decisions.entries()) {
    if (decision.withdrawn !== null) continue;
    const felt = burden(decision.accounts, client);
    if (felt === 'relieved') run = [];
    if (felt === 'burdened') run = [...run, at];
    if (run.length >= FEW) found = run;
  }
  return found;
}

/** Gave in, or paid for what another got; a decision that neither gave nor took anything breaks no run. */
export function burden(accounts: readonly Account[], client: string): 'burdened' | 'relieved' | 'neither' {
  const own = accounts.find((account) => account.client === client);
  if (own === undefined) return 'neither';
  if (own.result === 'gave') return 'burdened';
  if (own.result !== 'equal') return 'relieved';
  const pays = own.onceK > 0 || own.yearK > 0;
  return pays && accounts.some(({ result }) => result === 'got') ? 'burdened' : 'neither';
}

/** [B4] Clients for whom these accounts, coming last, would be the third time in a row or more; with how often. */
export function wouldBeInARow(ledger: Ledger, accounts: readonly Account[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { client } of accounts) {
    if (burden(accounts, client) !== 'burdened') continue;
    let run = 1;
    for (const decision of ledger.decisions.toReversed()) {
      if (decision.withdrawn !== null) continue;
      const felt = burden(decision.accounts, client);
      if (felt === 'relieved') break;
      if (felt === 'burdened') run += 1;
    }
    if (run >= FEW) found.set(client, run);
  }
  return found;
}
