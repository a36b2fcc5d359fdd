import { dropPicks, chosenRequirements } from '#renderer/features/map/picking/pick-actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { currentText } from '#renderer/store/settings.ts';
import { find } from '#src/base/table.ts';
import { copyRequirements } from '#src/commands/requirements/copy-requirements.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { copyName } from './name-records.ts';

/** [P41] Twins of what is chosen, in one edit; the first of them is selected. */
export function copyChosen(): void {
  const { t } = currentText();
  const { requirements } = currentDossier();
  const originals = chosenRequirements().flatMap((id) => find(requirements, id) ?? []);
  const copies = originals.map(({ id, title }) => ({ of: id, id: freshId<RequirementId>(), title: copyName(title) }));
  const [first] = copies;
  const [original] = originals;
  if (first === undefined || original === undefined) return;
  const what = originals.length === 1 ? original.code : t('map:picked.count', { count: originals.length });
  void runCommand(copyRequirements, { copies }, { toast: t('mapEdit:copied', { what }) });
  dropPicks();
  reveal({ kind: 'requirement', id: first.id });
}
