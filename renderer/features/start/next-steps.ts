import type { ScreenKey } from '#renderer/store/session.ts';
import type { DossierSummary } from '#src/contract/calls.ts';

export type StepKind =
  | 'conflicts'
  | 'clash'
  | 'clients'
  | 'requirements'
  | 'silent'
  | 'positions'
  | 'limits'
  | 'suppliers'
  | 'calm';

/** Something true about a dossier that one could go on with, and where. */
export type NextStep = {
  readonly kind: StepKind;
  readonly count: number;
  /** Clients: who asked for nothing yet, or the two that clash most. */
  readonly names: readonly string[];
  /** Themes with a conflict. */
  readonly themes: number;
  readonly screen: ScreenKey;
};

const MOST = 3;

function silentClients({ clients, themes }: DossierSummary): readonly string[] {
  return clients.filter((_, at) => themes.every((theme) => (theme.wanted[at] ?? 0) === 0)).map(({ name }) => name);
}

function step(kind: StepKind, screen: ScreenKey, count = 0, names: readonly string[] = [], themes = 0): NextStep {
  return { kind, screen, count, names, themes };
}

/** What a dossier lacks before it can say anything. */
function gaps(summary: DossierSummary): readonly (NextStep | false)[] {
  const { requirements, clients, suppliers, withoutPositions } = summary;
  const silent = requirements > 0 ? silentClients(summary) : [];
  const hasSome = requirements > 0 && clients.length > 0;
  return [
    clients.length === 0 && step('clients', 'map'),
    requirements === 0 && step('requirements', 'import'),
    silent.length > 0 && step('silent', 'matrix', silent.length, silent),
    hasSome && silent.length === 0 && withoutPositions > 0 && step('positions', 'matrix', withoutPositions),
    requirements > 0 && suppliers === 0 && step('suppliers', 'map'),
  ];
}

/** [W12] At most three, the most pressing first; nothing is said that the summary does not prove. */
export function nextSteps(summary: DossierSummary): readonly NextStep[] {
  const { openConflicts, mostClashing, unreleased, requirements, clients, themes } = summary;
  const inThemes = themes.filter((theme) => theme.conflicts > 0).length;
  const steps = [
    openConflicts > 0 && step('conflicts', 'conflicts', openConflicts, [], inThemes),
    ...gaps(summary),
    mostClashing !== null &&
      mostClashing.count > 1 &&
      step('clash', 'conflicts', mostClashing.count, mostClashing.names),
    openConflicts === 0 && requirements > 0 && clients.length > 1 && step('calm', 'map'),
    unreleased > 0 && step('limits', 'matrix', unreleased),
  ];
  return steps.filter((each) => each !== false).slice(0, MOST);
}
