import { Bookmark } from 'lucide-react';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { keepConcessions, keptKey, openKeptConcessions, useKeptConcessions } from '#renderer/store/keep-concessions.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { has } from '#src/base/table.ts';
import type { ConcessionMeasure } from '#src/views/beamer/screen-slides.ts';

interface KeepConcessionsProps {
  found: SupplierConcessions;
  measure: ConcessionMeasure;
  /** Found before the last edit: then what it says may not be so any more. */
  isOld: boolean;
}

/** [SU42] Keeps what clients give for one supplier as a scenario; once kept, the way to where it is compared. */
export function KeepConcessions({ found, measure, isOld }: KeepConcessionsProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const kept = useKeptConcessions((state) => state.kept[keptKey(found.supplier, measure)]);
  const isThere = useDossier(({ scenarios }) => kept !== undefined && has(scenarios, kept));
  if (found.lawless.length > 0 || found[measure].count === 0) return null;
  return isThere ? (
    <Button size="sm" onPress={() => openKeptConcessions(found.supplier, measure)}>
      {t('packageScreen:kept.open')}
    </Button>
  ) : (
    <Button
      size="sm"
      icon={Bookmark}
      isDisabled={isReadOnly || isOld}
      onPress={() => void keepConcessions(found, measure)}
    >
      {t('onBeamer:keepSet')}
    </Button>
  );
}
