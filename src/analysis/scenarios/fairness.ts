import { finished, type Steps } from '#src/base/steps.ts';
import { find, has } from '#src/base/table.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isProvisional } from '#src/dossier/in-force.ts';
import { type Ledger, ledgerOf, type LedgerLine } from '#src/analysis/ledger/ledger.ts';
import { type Cents, type FoundKey, keyOf, type Part, partsOf, sharedBy } from './share-key.ts';

/** One client in the ledger of either side; null where it does not take part. */
export type FairMove = {
  readonly client: string;
  readonly before: LedgerLine | null;
  readonly after: LedgerLine | null;
  /** What would come on top of what it pays, were the open parts carried by their key. Never in `after`. */
  readonly more: Cents;
};

/** A decision in force whose parts would come out otherwise: somebody left, or the inhabitants changed. */
export type OpenShare = {
  readonly decision: Decision;
  readonly key: FoundKey;
  /** Parts of those who left: decided, and nobody's any more. */
  readonly left: readonly Part[];
  /** What the others would carry more, to the cent; null where inhabitants are missing, empty where nobody is left who pays. */
  readonly would: readonly Part[] | null;
};

/** [A91] The ledger of both sides. What was decided stays as it was decided; what is open is said and shared out by nobody. */
export type Fairness = {
  readonly before: Ledger;
  readonly after: Ledger;
  readonly moves: readonly FairMove[];
  readonly open: readonly OpenShare[];
  /** Decisions that count on one side only, such as one whose refusal left with the client that refused. */
  readonly counting: { readonly gone: readonly Decision[]; readonly come: readonly Decision[] };
  /** Provisional before, and nobody's body has to confirm them any more. */
  readonly final: readonly Decision[];
};

export function fairnessOf(before: Dossier, after: Dossier): Fairness {
  return finished(fairnessInSteps(before, after));
}

/** The same, with a stop after every decision. */
export function* fairnessInSteps(before: Dossier, after: Dossier): Steps<Fairness> {
  const old = ledgerOf(before);
  yield 0.3;
  const now = ledgerOf(after);
  const isRecounted = after.clients.some(
    ({ id, inhabitants }) => (find(before.clients, id)?.inhabitants ?? null) !== inhabitants,
  );
  const open: OpenShare[] = [];
  const final: Decision[] = [];
  for (const [at, decision] of now.decisions.entries()) {
    yield 0.5 + (at / now.decisions.length) * 0.5;
    if (!now.counting[at]) continue;
    open.push(...openShareOf(before, after, decision, isRecounted));
    if (isProvisional(before, decision) && !isProvisional(after, decision)) final.push(decision);
  }
  const more = sumsOf(open.flatMap(({ would }) => would ?? []));
  const lines = [old, now].map((ledger) => new Map(ledger.lines.map((line) => [line.client, line])));
  const clients = new Set([...old.lines, ...now.lines].map(({ client }) => client));
  return {
    before: old,
    after: now,
    moves: [...clients].map((client) => ({
      client,
      before: (isOut(before, after, client) ? undefined : lines[0]?.get(client)) ?? null,
      after: (isOut(after, before, client) ? undefined : lines[1]?.get(client)) ?? null,
      more: more.get(client) ?? { onceCents: 0, yearCents: 0 },
    })),
    open,
    counting: { gone: onlyIn(old, now), come: onlyIn(now, old) },
    final,
  };
}

/** Not among the clients, though the other side has it; who had left already before keeps its line on both. */
function isOut(side: Dossier, other: Dossier, client: string): boolean {
  return !has(side.clients, client) && has(other.clients, client);
}

function openShareOf(before: Dossier, after: Dossier, decision: Decision, isRecounted: boolean): readonly OpenShare[] {
  const parts = partsOf(decision);
  const left = parts.filter(({ client }) => isOut(after, before, client));
  if (left.length === 0 && !isRecounted) return [];
  const stay = parts.filter(({ client }) => has(after.clients, client));
  const key = keyOf(decision, before.clients);
  if (left.length === 0 && key !== 'inhabitants') return [];
  // All of it anew among who stays, less what each pays already: so the rounding is that of the key itself.
  const total = key === 'agreed' ? sumOf(left) : sumOf([...left, ...stay]);
  const payers = stay.map(({ client }) => client).toSorted();
  const recorded = new Map(stay.map((part) => [part.client, part]));
  const shared = payers.length === 0 ? [] : sharedBy(key, total, payers, after.clients);
  if (shared === null) return left.length === 0 ? [] : [{ decision, key, left, would: null }];
  const would = shared.map(({ client, onceCents, yearCents }) => {
    const own = key === 'agreed' ? undefined : recorded.get(client);
    return {
      client,
      onceCents: onceCents - (own?.onceCents ?? 0),
      yearCents: yearCents - (own?.yearCents ?? 0),
    };
  });
  const moved = would.filter(({ onceCents, yearCents }) => onceCents !== 0 || yearCents !== 0);
  return left.length + moved.length === 0 ? [] : [{ decision, key, left, would: moved }];
}

export function sumOf(parts: readonly Cents[]): Cents {
  return {
    onceCents: parts.reduce((sum, { onceCents }) => sum + onceCents, 0),
    yearCents: parts.reduce((sum, { yearCents }) => sum + yearCents, 0),
  };
}

function sumsOf(parts: readonly Part[]): ReadonlyMap<string, Cents> {
  const sums = new Map<string, Cents>();
  for (const part of parts) {
    const known = sums.get(part.client);
    sums.set(part.client, known === undefined ? part : sumOf([known, part]));
  }
  return sums;
}

function onlyIn(one: Ledger, other: Ledger): readonly Decision[] {
  const counted = new Set(other.decisions.filter((_, at) => other.counting[at]).map(({ id }) => id));
  return one.decisions.filter(({ id }, at) => one.counting[at] && !counted.has(id));
}
