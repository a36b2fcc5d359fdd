import { type DecisionWish, hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { find } from '#src/base/table.ts';

/** Writes down what the clients decided. */
export function RecordDecision({ about }: { about: DecisionWish }) {
  const { t } = useText();
  const title = useDossier((dossier) => find(dossier.cases, about.case)?.title);
  return (
    <Dialog title={title ?? t('decisions:title')} isOpen onOpenChange={hideDialog}>
      {null}
    </Dialog>
  );
}
