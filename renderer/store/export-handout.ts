import { callHost } from '#renderer/bridge/current-host.ts';
import type { DecisionFormat } from '#src/contract/calls.ts';
import type { HandoutWish } from '#src/contract/handout-wish.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import type { Action } from './actions.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { currentText } from './settings.ts';

export const handoutFormats = ['pdf', 'xlsx', 'csv'] as const satisfies readonly DecisionFormat[];

/** Suppliers, an award or a package in tables; the name that is given says in what format. */
export async function exportHandout(wish: HandoutWish, format: DecisionFormat): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const { t } = currentText();
  const what = t(`frame:screens.${wish.about}`);
  const name = `${assignmentOf(currentDossier()).title || t('common:appName')} - ${what}`;
  await exporting({ name, format, formats: handoutFormats }, (target) =>
    callHost('handout.export', { session, ...target, wish }),
  );
}

/** One for each format, for palette and menu: `suppliers.export-pdf`. */
export function handoutActions(
  about: HandoutWish['about'],
  wish: () => HandoutWish,
  isEnabled: () => boolean,
): readonly Action[] {
  return handoutFormats.map((format) => ({
    id: `${about}.export-${format}`,
    group: about === 'package' ? 'package' : 'suppliers',
    title: ({ t }) => t(`handout:export.as.${format}`, { what: t(`handout:export.${about}`) }),
    isEnabled: () => currentStatus().session !== null && isEnabled(),
    run: () => void exportHandout(wish(), format),
  }));
}
