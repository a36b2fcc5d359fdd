import { create } from 'zustand';
import { find } from '#src/base/table.ts';
import { addScenario } from '#src/commands/scenarios/add-scenario.ts';
import { applyScenario } from '#src/commands/scenarios/apply-scenario.ts';
import { editScenario } from '#src/commands/scenarios/edit-scenario.ts';
import type { ScenarioId } from '#src/dossier/ids.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { firstTitle } from '#src/views/scenarios/scenario-words.ts';
import { currentDossier, useDocument } from './document.ts';
import { runCommand } from './edit.ts';
import { freshId } from './fresh.ts';
import { showScreen } from './session.ts';
import { currentText } from './settings.ts';

/** The "what if" on the screen: not saved until it is kept, and never part of the dossier until it is applied. */
export type Supposing = {
  /** The kept scenario it came from; null while it is none. */
  readonly id: ScenarioId | null;
  /** null: named after its steps. */
  readonly name: string | null;
  readonly steps: readonly ScenarioStep[];
  /** A kept scenario to hold it against instead of the dossier as it is. */
  readonly against: ScenarioId | null;
  readonly period: 'year' | 'once';
  /** Figures in tables instead of pictures. */
  readonly isTable: boolean;
  /** How long the last computation took; null before the first. */
  readonly tookMs: number | null;
};

const first: Supposing = {
  id: null,
  name: null,
  steps: [],
  against: null,
  period: 'year',
  isTable: false,
  tookMs: null,
};

export const useScenario = create<Supposing>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useScenario.setState(first, true);
});

function suppose(patch: Partial<Supposing>): void {
  useScenario.setState(patch);
}

export function scenarioName({ name, steps }: Pick<Supposing, 'name' | 'steps'>): string {
  return name ?? firstTitle(currentText(), currentDossier(), steps);
}

/** Opens the screen on a question, anew; without a name it is called after its steps. */
export function askScenario(steps: readonly ScenarioStep[], name: string | null = null): void {
  useScenario.setState({ ...first, steps, name });
  showScreen('scenario');
}

export function openScenario(id: ScenarioId): void {
  const kept = find(currentDossier().scenarios, id);
  if (kept === undefined) return;
  suppose({ id, name: kept.name, steps: kept.steps, against: null });
  showScreen('scenario');
}

export function setSteps(steps: readonly ScenarioStep[]): void {
  suppose({ steps });
}

export function addStep(step: ScenarioStep): void {
  setSteps([...useScenario.getState().steps, step]);
}

export function removeStep(step: ScenarioStep): void {
  setSteps(useScenario.getState().steps.filter((each) => each !== step));
}

/** Off what is on, and on again what is off: leaving is a step, who only joins by a step loses that step. */
export function toggleClient(client: string): void {
  toggle((step) => step.kind === 'client-leaves' && step.client === client, { kind: 'client-leaves', client });
}

export function toggleSupplier(supplier: string): void {
  toggle((step) => step.kind === 'supplier-leaves' && step.supplier === supplier, {
    kind: 'supplier-leaves',
    supplier,
  });
}

function toggle(isIt: (step: ScenarioStep) => boolean, step: ScenarioStep): void {
  const { steps } = useScenario.getState();
  setSteps(steps.some(isIt) ? steps.filter((each) => !isIt(each)) : [...steps, step]);
}

export function renameScenario(name: string): void {
  suppose({ name: name.trim() === '' ? null : name.trim() });
}

export function resetScenario(): void {
  const { period, isTable } = useScenario.getState();
  useScenario.setState({ ...first, period, isTable }, true);
}

export function holdAgainst(against: ScenarioId | null): void {
  suppose({ against });
}

export function setPeriod(period: 'year' | 'once'): void {
  suppose({ period });
}

export function toggleTable(): void {
  suppose({ isTable: !useScenario.getState().isTable });
}

export function tookScenario(tookMs: number): void {
  suppose({ tookMs });
}

/** Whether what is on the screen is what is kept. */
export function isKept({ id, name, steps }: Supposing, scenarios = currentDossier().scenarios): boolean {
  const kept = id === null ? undefined : find(scenarios, id);
  return kept !== undefined && kept.steps === steps && kept.name === name;
}

/** Under its own id when it was kept before, else as a new one. */
export async function keepScenario(asNew = false): Promise<void> {
  const current = useScenario.getState();
  const { t } = currentText();
  const { steps } = current;
  const name = scenarioName(current);
  const toast = t('scenario:keptToast', { name });
  const before = current.id === null ? undefined : find(currentDossier().scenarios, current.id);
  const id = before === undefined || asNew ? freshId<ScenarioId>() : before.id;
  suppose({ id, name });
  if (before === undefined || asNew) await runCommand(addScenario, { id, name, steps }, { toast });
  else await runCommand(editScenario, { id, patch: { name, steps } }, { toast });
  // What is kept is what the dossier holds, so that later edits of it show as edits.
  const kept = find(currentDossier().scenarios, id);
  if (kept !== undefined && useScenario.getState().steps === steps) suppose({ steps: kept.steps });
}

/** [Q12] The dossier becomes what was computed; the screen starts anew, because it is no question any more. */
export async function applyShown(): Promise<void> {
  const current = useScenario.getState();
  const name = scenarioName(current);
  const toast = currentText().t('scenario:applied', { name });
  const done = await runCommand(applyScenario, { name, steps: current.steps }, { toast });
  if (done.ok) resetScenario();
}
