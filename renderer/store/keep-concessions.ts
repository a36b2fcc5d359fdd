import { create } from 'zustand';
import { concessionSteps } from '#src/commands/scenarios/concession-steps.ts';
import { addScenario } from '#src/commands/scenarios/add-scenario.ts';
import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { find } from '#src/base/table.ts';
import type { ScenarioId } from '#src/dossier/ids.ts';
import type { ConcessionMeasure } from '#src/views/beamer/screen-slides.ts';
import { concessionProof, concessionText } from '#src/views/suppliers/concession-words.ts';
import { currentDossier, useDocument } from './document.ts';
import { runCommand } from './edit.ts';
import { freshId } from './fresh.ts';
import { openScenario } from './scenario.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

/** As many steps as one scenario holds. */
const mostSteps = 500;
/** Sentences in its note; the steps hold all. */
const mostSentences = 40;

type Kept = { readonly kept: Readonly<Record<string, ScenarioId>> };
/** By supplier and measure, so that it can be opened where it was kept. */
export const useKeptConcessions = create<Kept>()(() => ({ kept: {} }));

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useKeptConcessions.setState({ kept: {} });
});

export function keptKey(supplier: string, measure: ConcessionMeasure): string {
  return `${supplier} ${measure}`;
}

/** [SU42] What clients give for this supplier, kept as a scenario in one step that can be taken back. */
export async function keepConcessions(found: SupplierConcessions, measure: ConcessionMeasure): Promise<void> {
  const dossier = currentDossier();
  const text = currentText();
  const supplier = find(dossier.suppliers, found.supplier);
  const set = found[measure];
  const steps = concessionSteps(dossier, found.supplier, set);
  if (supplier === undefined || steps.length === 0) return;
  if (steps.length > mostSteps)
    return showToast({ kind: 'problem', text: text.t('packageScreen:kept.tooMany', { count: steps.length }) });
  const name = text.t('onBeamer:kept.name', {
    supplier: supplier.name,
    measure: text.t(`onBeamer:kept.${measure}`),
  });
  const sentences = set.concessions
    .slice(0, mostSentences)
    .map((each) => concessionText(dossier, text, found.supplier, each));
  const id = freshId<ScenarioId>();
  const note = [...sentences, concessionProof(dossier, text, found)].join(' ');
  const toast = text.t('packageScreen:kept.toast', { name });
  const done = await runCommand(addScenario, { id, name, note, steps }, { toast });
  if (done.ok)
    useKeptConcessions.setState(({ kept }) => ({ kept: { ...kept, [keptKey(found.supplier, measure)]: id } }));
}

export function openKeptConcessions(supplier: string, measure: ConcessionMeasure): void {
  const id = useKeptConcessions.getState().kept[keptKey(supplier, measure)];
  if (id !== undefined) openScenario(id);
}
