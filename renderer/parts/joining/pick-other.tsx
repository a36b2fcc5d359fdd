import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { CommandPalette } from '#renderer/ui/overlays/command-palette.tsx';
import type { RequirementId } from '#src/dossier/ids.ts';

interface PickOtherProps {
  except: readonly RequirementId[];
  onPick: (id: RequirementId) => void;
  onClose: () => void;
}

/** The requirement to merge with, found as in the palette. */
export function PickOther({ except, onPick, onClose }: PickOtherProps) {
  const { t } = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  const items = requirements
    .filter(({ id }) => !except.includes(id))
    .map(({ id, title, code }) => ({ id, title, hint: code }));
  return (
    <CommandPalette
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      label={t('joining:pick')}
      placeholder={t('joining:pick')}
      groups={[{ id: 'requirements', title: t('joining:pick'), items }]}
      onRun={(id) => onPick(id as RequirementId)}
      emptyText={t('frame:palette.noneHere')}
      perGroup={50}
    />
  );
}
