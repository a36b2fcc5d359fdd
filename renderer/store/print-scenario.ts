import { callHost } from '#renderer/bridge/current-host.ts';
import { find } from '#src/base/table.ts';
import type { ScenarioId } from '#src/dossier/ids.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';

export type ScenarioPrint = {
  readonly format: 'pdf' | 'svg';
  readonly name: string;
  readonly steps: readonly ScenarioStep[];
  readonly against: ScenarioId | null;
};

/** The difference on one page as a file. */
export async function printScenario({ format, name, steps, against }: ScenarioPrint): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const other = against === null ? [] : (find(currentDossier().scenarios, against)?.steps ?? []);
  await exporting({ name, format }, (target) =>
    callHost('scenario.export', { session, ...target, name, steps: [...steps], against: [...other] }),
  );
}
