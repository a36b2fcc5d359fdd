import { ok, type Result } from '#src/base/result.ts';
import { isSame } from '#src/base/same.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { applyChange } from './apply.ts';
import { attempt, type Call, type Outcome, type Run } from './attempt.ts';
import { isNothing } from './build.ts';
import type { Change, Entry } from './change.ts';
import { emptyHistory, type History, noted, recorded, renumbered } from './history.ts';
import { isMerge } from './merge-label.ts';

export type Moment = { readonly dossier: Dossier; readonly history: History };

/** A call the host has not answered yet. */
export type Pending = {
  /** Below zero; stands for the seq until the host gives one. */
  readonly token: number;
  readonly call: Call;
  /** What it comes to here; null while it comes to nothing (refused or already so): the host decides. */
  readonly change: Change | null;
  /** The state right after it. */
  readonly after: Moment;
};

/** An acknowledged entry on its way in; `token` is null for the edit of another window. */
export type Arrival = { readonly entry: Entry; readonly token: number | null };

/** A window's copy of a dossier: what the host acknowledged, and what the window shows meanwhile. */
export type Replica = {
  readonly confirmed: Moment;
  /** Seq of the last entry in `confirmed`. */
  readonly seq: number;
  readonly pending: readonly Pending[];
  /** Confirmed plus pending: what the window draws. */
  readonly shown: Moment;
  readonly lastToken: number;
  /** Entries that came before an earlier one did. */
  readonly early: readonly Arrival[];
};

/** `entries`: the trail as far as undo can reach, oldest first. */
export function startReplica(dossier: Dossier, seq: number, entries: readonly Entry[] = []): Replica {
  const confirmed = { dossier, history: entries.reduce(recorded, emptyHistory) };
  return { confirmed, seq, pending: [], shown: confirmed, lastToken: 0, early: [] };
}

/**
 * The replica with one more pending call (its last). A refusal changes nothing; the very same replica comes back
 * when the call comes to nothing, and then there is nothing to send.
 */
export function perform(replica: Replica, call: Call, run: Run): Result<Replica> {
  const { dossier, history } = replica.shown;
  const outcome = attempt(dossier, history, call, run);
  if (!outcome.ok) return outcome;
  if (isNothing(outcome.value.change)) return ok(replica);
  const token = replica.lastToken - 1;
  const after = advanced(replica.shown, token, outcome.value);
  const pending = [...replica.pending, { token, call, change: outcome.value.change, after }];
  return ok({ ...replica, pending, shown: after, lastToken: token });
}

/** What to send for a pending call; null while it takes back an edit whose own seq is not known yet. */
export function callToSend({ call }: Pending): Call | null {
  return call.kind !== 'command' && call.seq < 0 ? null : call;
}

/** The host did it (entry), or found nothing to do (null). */
export function acknowledge(replica: Replica, token: number, entry: Entry | null, run: Run): Replica {
  return entry === null ? refused(replica, token, run) : arrived(replica, { entry, token }, run);
}

/** The host refused it: roll back to the acknowledged state and replay the rest, without what would take it back. */
export function refused(replica: Replica, token: number, run: Run): Replica {
  const pending = replica.pending.filter((other) => other.token !== token && !aimsAt(other.call, token));
  return replayed({ ...replica, pending }, run);
}

function aimsAt(call: Call, seq: number): call is Exclude<Call, { kind: 'command' }> {
  return call.kind !== 'command' && call.seq === seq;
}

/** Another window edited: its entry goes under the pending calls. */
export function received(replica: Replica, entry: Entry, run: Run): Replica {
  return arrived(replica, { entry, token: null }, run);
}

/** Entries take effect in the order of their seq, whatever the order they come in. */
function arrived(replica: Replica, arrival: Arrival, run: Run): Replica {
  let next: Replica = { ...replica, early: [...replica.early, arrival] };
  for (;;) {
    const due = next.early.find(({ entry }) => entry.seq <= next.seq + 1);
    if (due === undefined) return next;
    next = settled({ ...next, early: next.early.filter((other) => other !== due) }, due, run);
  }
}

function settled(replica: Replica, { entry, token }: Arrival, run: Run): Replica {
  if (entry.seq <= replica.seq) return token === null ? replica : refused(replica, token, run);
  const [first, ...rest] = replica.pending;
  if (first !== undefined && first.token === token && isSame(first.change, entry.change)) {
    const pending = rest.map((call) => renumberedPending(call, token, entry.seq));
    const confirmed = renumberedMoment(first.after, token, entry.seq);
    return { ...replica, seq: entry.seq, confirmed, pending, shown: pending.at(-1)?.after ?? confirmed };
  }
  const confirmed: Moment = {
    dossier: applyChange(replica.confirmed.dossier, entry.change),
    history: historyAfter(replica.confirmed.history, entry, token === null),
  };
  const pending = replica.pending
    .filter((call) => token === null || call.token !== token)
    .map((call) => (token === null ? call : renumberedPending(call, token, entry.seq)));
  return replayed({ ...replica, seq: entry.seq, confirmed, pending }, run);
}

/** [C25] A merge is nobody's own: every window can take it back, and follows when another one does. */
function historyAfter(history: History, entry: Entry, isForeign: boolean): History {
  if (!isForeign) return recorded(history, entry);
  const isOfMerge = [...history.past, ...history.future].some((step) => step.seq === entry.of && isMerge(step));
  return isMerge(entry) || isOfMerge ? noted(history, entry) : history;
}

function replayed(replica: Replica, run: Run): Replica {
  let shown = replica.confirmed;
  const pending = replica.pending.map((call): Pending => {
    const outcome = attempt(shown.dossier, shown.history, call.call, run);
    const done = outcome.ok && !isNothing(outcome.value.change) ? outcome.value : null;
    if (done !== null) shown = advanced(shown, call.token, done);
    return { ...call, change: done?.change ?? null, after: shown };
  });
  return { ...replica, pending, shown };
}

function advanced(moment: Moment, token: number, { change, label, of, after }: Outcome): Moment {
  const step = { seq: token, label, change, ...(of !== undefined && { of }) };
  return { dossier: after, history: recorded(moment.history, step) };
}

function renumberedPending(pending: Pending, token: number, seq: number): Pending {
  const { call } = pending;
  return {
    ...pending,
    call: aimsAt(call, token) ? { ...call, seq } : call,
    after: renumberedMoment(pending.after, token, seq),
  };
}

function renumberedMoment(moment: Moment, token: number, seq: number): Moment {
  return { dossier: moment.dossier, history: renumbered(moment.history, token, seq) };
}
