import { create } from 'zustand';
import type { CaseId, DecisionId, OptionId } from '#src/dossier/ids.ts';
import { showDialog } from './dialogs.ts';
import { useDocument } from './document.ts';
import { showScreen } from './session.ts';

type Deciding = {
  /** The decision that is looked at; null = none was chosen yet. */
  readonly current: DecisionId | null;
  /** Only decisions that wait for a body of a client. */
  readonly onlyProvisional: boolean;
};
const first: Deciding = { current: null, onlyProvisional: false };

/** What the decisions screen shows of the open dossier. */
export const useDeciding = create<Deciding>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useDeciding.setState(first, true);
});

export function lookAt(current: DecisionId | null): void {
  useDeciding.setState({ current });
}

export function setOnlyProvisional(onlyProvisional: boolean): void {
  useDeciding.setState({ onlyProvisional });
}

/** Goes to the decision, wherever one is; a filter that would hide it is let go. */
export function showDecision(current: DecisionId): void {
  useDeciding.setState({ current, onlyProvisional: false });
  showScreen('decisions');
}

/** Asks what the clients decided in a case; the regisseur writes it down. */
export function recordDecisionOf(of: CaseId, option: OptionId | null = null): void {
  showDialog({ kind: 'record-decision', case: of, option, supersedes: null });
}

/** A decision in the place of one that was taken. */
export function replaceDecision(of: CaseId, supersedes: DecisionId): void {
  showDialog({ kind: 'record-decision', case: of, option: null, supersedes });
}
