import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { addRequirement } from '#src/commands/requirements/add-requirement.ts';
import { addRequirements } from '#src/commands/requirements/add-requirements.ts';
import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import { titlesIn } from '#src/exchange/clipboard/titles.ts';

const most = 5_000;

/** [V23] A line is a requirement at the end of the theme; several lines are as many, in one step. False: nothing there. */
export function addTitles(theme: ThemeId, written: string): boolean {
  const titles = titlesIn(written);
  const [first] = titles;
  const { t } = currentText();
  if (first === undefined) return false;
  if (titles.length > most) {
    showToast({ kind: 'problem', text: t('grid:add.tooMany', { most }) });
    return false;
  }
  const fresh = (): RequirementId => freshId<RequirementId>();
  if (titles.length === 1) void runCommand(addRequirement, { id: fresh(), theme, title: first });
  else {
    const requirements = titles.map((title) => ({ id: fresh(), title }));
    void runCommand(
      addRequirements,
      { requirements, theme },
      { toast: t('grid:add.many', { count: requirements.length }) },
    );
  }
  return true;
}
