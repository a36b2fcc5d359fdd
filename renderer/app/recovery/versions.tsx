import { useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { restoreGeneration } from '#renderer/store/files.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { GenerationList } from './generation-list.tsx';
import css from './recovery.module.css';
import { useGenerations } from './use-generations.ts';

/** Going back on purpose: the same list as after trouble. */
export function Versions({ path }: { path: string }) {
  const text = useText();
  const generations = useGenerations(path);
  const [value, setValue] = useState<string | null>(null);
  const chosen = generations?.find((each) => each.id === value);
  const fileName = path.split(/[/\\]/).at(-1) ?? path;
  return (
    <Dialog
      title={text.t('problems:recovery.versions', { fileName })}
      isOpen
      onOpenChange={hideDialog}
      size="md"
      actions={
        <>
          <Button onPress={hideDialog}>{text.t('problems:recovery.close')}</Button>
          {chosen && (
            <Button variant="primary" onPress={() => void restoreGeneration(path, chosen.id)}>
              {text.t('problems:recovery.open', { time: momentText(text, chosen.savedAt) })}
            </Button>
          )}
        </>
      }
    >
      <div className={css.stack}>
        {generations === null && <p role="status">{text.t('problems:recovery.loading')}</p>}
        {generations?.length === 0 && <p>{text.t('problems:recovery.noVersions')}</p>}
        {generations !== null && generations.length > 0 && (
          <>
            <p>{text.t('problems:recovery.versionsLead')}</p>
            <GenerationList generations={generations} value={value} onChange={setValue} />
          </>
        )}
      </div>
    </Dialog>
  );
}
