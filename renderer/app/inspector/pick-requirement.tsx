import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { CommandPalette } from '#renderer/ui/overlays/command-palette.tsx';
import type { Requirement } from '#src/dossier/requirement.ts';

export interface PickRequirementProps {
  title: string;
  /** Can't be linked to itself. */
  except: Requirement;
  onPick: (id: string) => void;
  onClose: () => void;
}

/** The palette with requirements only. */
export function PickRequirement({ title, except, onPick, onClose }: PickRequirementProps) {
  const { t } = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  const items = requirements
    .filter(({ id }) => id !== except.id)
    .map((requirement) => ({ id: requirement.id, title: requirement.title, hint: requirement.code }));
  return (
    <CommandPalette
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      label={title}
      placeholder={t('frame:details.pickRequirement')}
      groups={[{ id: 'requirements', title, items }]}
      onRun={onPick}
      emptyText={t('frame:palette.noneHere')}
      perGroup={50}
    />
  );
}
