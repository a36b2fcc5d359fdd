import { callHost } from '#renderer/bridge/current-host.ts';
import { find } from '#src/base/table.ts';
import type { ScenarioId } from '#src/dossier/ids.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { appInfo } from './app-info.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { pickFile } from './files.ts';
import { freshId } from './fresh.ts';

const types = { pdf: 'application/pdf', svg: 'image/svg+xml' } as const;

export type ScenarioPrint = {
  readonly format: 'pdf' | 'svg';
  readonly name: string;
  readonly steps: readonly ScenarioStep[];
  readonly against: ScenarioId | null;
};

/** The difference on one page as a file: where is asked once; behind the browser door it is a download. */
export async function printScenario({ format, name, steps, against }: ScenarioPrint): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const isBrowser = appInfo().door === 'browser';
  const path = isBrowser ? null : await pickFile('save-export', `${name}.${format}`, [format]);
  if (path === null && !isBrowser) return;
  const job = freshId();
  const other = against === null ? [] : (find(currentDossier().scenarios, against)?.steps ?? []);
  const wanted = { session, job, format, path, name, steps: [...steps], against: [...other] };
  await exporting(job, types[format], () => callHost('scenario.export', wanted));
}
