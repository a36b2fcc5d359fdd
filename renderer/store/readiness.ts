import { create } from 'zustand';
import type { Phase } from '#src/analysis/readiness/gate-state.ts';
import { useDocument } from './document.ts';
import { showScreen } from './session.ts';

export const readinessParts = ['ladder', 'phases', 'pilot', 'capabilities'] as const;
export type ReadinessPart = (typeof readinessParts)[number];

/** What a dialog of this place asks. */
export type ReadinessAsking =
  | { readonly kind: 'process'; readonly id: string }
  | { readonly kind: 'motives' }
  /** A score of a client, by a table. */
  | { readonly kind: 'sheet' };

type Shown = {
  readonly part: ReadinessPart;
  /** null: nobody chose one yet. */
  readonly process: string | null;
  /** null: the one the dossier is in. */
  readonly phase: Phase | null;
  readonly asking: ReadinessAsking | null;
};
const first: Shown = { part: 'ladder', process: null, phase: null, asking: null };

/** What the screen of readiness shows of the open dossier. */
export const useReadinessShown = create<Shown>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useReadinessShown.setState(first, true);
});

export function showReadinessPart(part: ReadinessPart): void {
  useReadinessShown.setState({ part });
}

export function chooseProcess(process: string): void {
  useReadinessShown.setState({ process, part: 'ladder' });
}

export function choosePhase(phase: Phase): void {
  useReadinessShown.setState({ phase });
}

export function askOfReadiness(asking: ReadinessAsking | null): void {
  useReadinessShown.setState({ asking });
}

/** Goes to the checklist of a phase, wherever one is. */
export function showPhase(phase: Phase): void {
  useReadinessShown.setState({ part: 'phases', phase });
  showScreen('readiness');
}
