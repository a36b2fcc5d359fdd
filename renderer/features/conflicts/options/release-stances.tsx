import { Eye, EyeOff } from 'lucide-react';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { cellsOf } from '#src/base/grid.ts';
import { optionsOf } from '#src/analysis/cases/case-options.ts';
import { releaseStances } from '#src/commands/stances/release-stances.ts';
import type { Case } from '#src/dossier/case.ts';

/** [W96] All at once, so that nobody is seen alone; and back again. */
export function ReleaseStances({ record }: { record: Case }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const said = optionsOf(dossier, record.id)
    .flatMap(({ id }) => cellsOf(dossier.stances, id))
    .filter(({ step }) => step !== null);
  if (said.length === 0 || isReadOnly) return null;
  const isReleased = said.every((stance) => stance.isReleased);
  return (
    <Button
      size="sm"
      variant="quiet"
      icon={isReleased ? EyeOff : Eye}
      onPress={() => void runCommand(releaseStances, { case: record.id, isReleased: !isReleased })}
    >
      {t(isReleased ? 'caseOptions:takeBack' : 'caseOptions:release')}
    </Button>
  );
}
