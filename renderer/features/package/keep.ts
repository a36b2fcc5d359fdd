import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { openScenario } from '#renderer/store/scenario.ts';
import { currentText } from '#renderer/store/settings.ts';
import { addScenario } from '#src/commands/scenarios/add-scenario.ts';
import { packageSteps } from '#src/commands/scenarios/package-steps.ts';
import { find } from '#src/base/table.ts';
import type { ScenarioId } from '#src/dossier/ids.ts';
import { packageLead } from '#src/views/package/lead.ts';
import { namesFrom } from '#src/views/package/report.ts';
import { set, usePackage } from './package-state.ts';
import { useShownPackage } from './shown-package.ts';

/** [PK50] Keeps the package that is shown as a scenario, with what it comes to in its note; one step to undo. */
export async function keepPackage(): Promise<void> {
  const { found, budgets } = useShownPackage.getState();
  if (found === null) return;
  const text = currentText();
  const { t, euroK } = text;
  const dossier = currentDossier();
  const steps = packageSteps(dossier, found.outcome.left, budgets);
  const amounts = (['year', 'once'] as const).map((budget) => {
    const amount = budgets[budget];
    return `${amount === null ? t('packageScreen:budget.none') : euroK(amount / 1000)} ${t(`packageScreen:inside.${budget}`)}`;
  });
  const name = t('packageScreen:kept.name', {
    rule: t(`packageScreen:rules.${found.rule}`),
    amounts: amounts.join(', '),
  });
  const { prices } = usePackage.getState();
  const source =
    prices.kind === 'supplier'
      ? t('packageScreen:prices.of', { supplier: find(dossier.suppliers, prices.supplier)?.name ?? '' })
      : t(`packageScreen:prices.${prices.kind}`);
  const { lead, rest } = packageLead(text, found, namesFrom(dossier));
  const id = freshId<ScenarioId>();
  const toast = t('packageScreen:kept.toast', { name });
  const done = await runCommand(
    addScenario,
    { id, name, note: `${lead} ${rest} ${t('packageScreen:prices.use', { source })}.`, steps },
    { toast },
  );
  if (done.ok) set({ keptAs: id });
}

/** The scenario that was kept last, where it can be compared. */
export function openKept(): void {
  const { keptAs } = usePackage.getState();
  if (keptAs !== null && find(currentDossier().scenarios, keptAs) !== undefined) openScenario(keptAs as ScenarioId);
}
