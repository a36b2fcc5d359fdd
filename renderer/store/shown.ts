import { nextRedo, nextUndo } from '#src/changes/history.ts';
import type { Replica } from '#src/changes/replica.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import type { DocumentState, HistoryState } from './document.ts';

function historyOf(replica: Replica, before: HistoryState): HistoryState {
  const undo = nextUndo(replica.shown.history)?.label ?? null;
  const redo = nextRedo(replica.shown.history)?.label ?? null;
  return undo === before.undo && redo === before.redo ? before : { undo, redo };
}

/** The window's state on another replica; the analysis follows the records that differ, not the dossier. */
export function shownWith(state: DocumentState, replica: Replica): DocumentState {
  const { dossier } = replica.shown;
  const analysis =
    dossier === state.dossier
      ? state.analysis
      : updateAnalysis(state.analysis, state.dossier, dossier, diffDossiers(state.dossier, dossier));
  return {
    replica,
    dossier,
    analysis,
    status: { ...state.status, pending: replica.pending.length },
    history: historyOf(replica, state.history),
  };
}
