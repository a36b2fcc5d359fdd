import { Plus } from 'lucide-react';
import { currentDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { currentText, useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { selectOption, showCaseDialog } from '#renderer/features/conflicts/case-view.ts';
import { draftOption } from '#src/analysis/cases/draft-option.ts';
import { recipesFor } from '#src/analysis/cases/recipes.ts';
import { addOption } from '#src/commands/options/add-option.ts';
import type { Case } from '#src/dossier/case.ts';
import type { OptionId } from '#src/dossier/ids.ts';
import { type Recipe, recipes } from '#src/dossier/option.ts';

/** Empty, or filled in from a recipe; what it says is worked out in the dialog that opens. */
export function addOptionTo(record: Case, recipe: Recipe | null): void {
  const { t } = currentText();
  const id = freshId<OptionId>();
  const title = recipe === null ? t('caseOptions:untitled') : t(`weighing:recipe.${recipe}`);
  const fields = recipe === null ? {} : draftOption(currentDossier(), record, recipe);
  void runCommand(addOption, { id, case: record.id, title, fields });
  selectOption(id);
  showCaseDialog({ kind: 'option', option: id });
}

/** [W94] Recipes that fit this kind of conflict first, each with what it comes down to; and an empty option. */
export function AddOption({ record }: { record: Case }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  if (isReadOnly) return null;
  const entryOf = (recipe: Recipe) => ({ id: recipe, label: t(`weighing:recipe.${recipe}`) });
  const fitting = recipesFor(record);
  const others = recipes.filter((recipe) => !fitting.includes(recipe));
  return (
    <Menu
      label={t('caseOptions:add')}
      placement="bottom end"
      groups={[
        { id: 'blank', items: [{ id: 'empty', label: t('caseOptions:empty'), icon: Plus, shortcut: ['O'] }] },
        { id: 'fitting', title: t('caseOptions:fitting'), items: fitting.map(entryOf) },
        ...(others.length > 0 ? [{ id: 'others', title: t('caseOptions:others'), items: others.map(entryOf) }] : []),
      ]}
      onAction={(id) => addOptionTo(record, recipes.find((recipe) => recipe === id) ?? null)}
      trigger={
        <Button size="sm" variant="quiet" icon={Plus}>
          {t('caseOptions:option')}
        </Button>
      }
    />
  );
}
