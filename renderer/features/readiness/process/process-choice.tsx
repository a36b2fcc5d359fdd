import { Plus } from 'lucide-react';
import { newProcess } from '#renderer/features/readiness/readiness-edits.ts';
import { useStatus } from '#renderer/store/document.ts';
import { chooseProcess } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { Process } from '#src/dossier/process.ts';
import css from './process.module.css';

/** So many signs of names stand beside each other; of more one is picked from a list. */
const mostBeside = 110;

/** Which process is looked at. */
export function ProcessChoice({
  processes,
  process,
}: {
  readonly processes: readonly Process[];
  readonly process: Process;
}) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const label = t('readiness:processes');
  const signs = processes.reduce((sum, { name }) => sum + name.length + 4, 0);
  const entries = processes.map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <div className={css.choice}>
      {processes.length > 1 &&
        (signs <= mostBeside ? (
          <SegmentedControl label={label} value={process.id} onChange={chooseProcess} segments={entries} />
        ) : (
          <Select
            label={label}
            isLabelHidden
            className={css.select}
            value={process.id}
            onChange={chooseProcess}
            options={entries}
          />
        ))}
      {!isReadOnly && (
        <Button size="sm" variant="quiet" icon={Plus} onPress={newProcess}>
          {t('readiness:addProcess')}
        </Button>
      )}
    </div>
  );
}
