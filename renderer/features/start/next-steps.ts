import type { ScreenKey } from '#renderer/store/session.ts';
import type { DossierSummary } from '#src/contract/calls.ts';

/** Something true about a dossier that one could go on with, and where. */
export type NextStep = {
  readonly kind: 'conflicts' | 'requirements' | 'clients' | 'silent' | 'suppliers' | 'calm';
  /** Conflicts, or clients. */
  readonly count: number;
  /** Clients that asked for nothing yet. */
  readonly names: readonly string[];
  /** Themes with a conflict. */
  readonly themes: number;
  readonly screen: ScreenKey;
};

const MOST = 3;

function silentClients({ clients, themes }: DossierSummary): readonly string[] {
  return clients.filter((_, at) => themes.every((theme) => (theme.wanted[at] ?? 0) === 0)).map(({ name }) => name);
}

/** At most three, the most pressing first; nothing is said that the summary does not prove. */
export function nextSteps(summary: DossierSummary): readonly NextStep[] {
  const { openConflicts, requirements, clients, suppliers, themes } = summary;
  const none = { count: 0, names: [], themes: 0 };
  const silent = requirements > 0 ? silentClients(summary) : [];
  const conflictThemes = themes.filter((theme) => theme.conflicts > 0).length;
  const isCalm = requirements > 0 && clients.length > 1 && openConflicts === 0 && silent.length === 0;
  const steps: readonly (NextStep | false)[] = [
    openConflicts > 0 && {
      ...none,
      kind: 'conflicts',
      count: openConflicts,
      themes: conflictThemes,
      screen: 'conflicts',
    },
    clients.length === 0 && { ...none, kind: 'clients', screen: 'map' },
    requirements === 0 && { ...none, kind: 'requirements', screen: 'import' },
    silent.length > 0 && { ...none, kind: 'silent', count: silent.length, names: silent, screen: 'matrix' },
    requirements > 0 && suppliers === 0 && { ...none, kind: 'suppliers', screen: 'map' },
    isCalm && { ...none, kind: 'calm', screen: 'map' },
  ];
  return steps.filter((step) => step !== false).slice(0, MOST);
}
