import { useDossier } from '#renderer/store/document.ts';
import { useReadinessShown } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { ladderStatus, phasesStatus, pilotStatus } from '#src/views/readiness/status-text.ts';

const READINESS = {
  ladder: ladderStatus,
  capabilities: ladderStatus,
  phases: phasesStatus,
  pilot: pilotStatus,
} as const;

/** What the shown part of readiness holds, and how complete it is. */
export function ReadinessStatus() {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const part = useReadinessShown((shown) => shown.part);
  return READINESS[part](text, dossier).map((words) => <span key={words}>{words}</span>);
}
