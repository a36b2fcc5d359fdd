import { FileQuestion, FolderOpen, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { openPath, pickAndOpen, restoreGeneration } from '#renderer/store/files.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { forgetRecent } from '#renderer/store/recent.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Problem } from '#src/base/result.ts';
import { familyOf } from './family.ts';
import { GenerationList } from './generation-list.tsx';
import css from './recovery.module.css';
import { useGenerations } from './use-generations.ts';

export interface TroubleProps {
  problem: Problem;
  path: string;
}

/** A file that did not open: what happened, where the work is, and the ways on. */
export function Trouble({ problem, path }: TroubleProps) {
  const text = useText();
  const family = familyOf(problem.code);
  const generations = useGenerations(path) ?? [];
  const [picked, setPicked] = useState<string | null>(null);
  const intact = generations.filter((each) => each.isIntact);
  const value = picked ?? intact[0]?.id ?? null;
  const chosen = generations.find((each) => each.id === value);
  return (
    <Dialog
      title={text.t(`problems:recovery.title.${family}`)}
      isOpen
      onOpenChange={hideDialog}
      size="md"
      role="alertdialog"
      actions={
        <>
          <WaysOn path={path} isMissing={family === 'missing'} />
          {chosen && (
            <Button variant="primary" onPress={() => void restoreGeneration(path, chosen.id)}>
              {text.t('problems:recovery.open', { time: momentText(text, chosen.savedAt) })}
            </Button>
          )}
        </>
      }
    >
      <div className={css.stack}>
        <p>
          {problemText(text, problem)} {text.t(`problems:recovery.lead.${family}`)}
        </p>
        <p className={css.path}>{path}</p>
        {intact.length > 0 && <GenerationList generations={generations} value={value} onChange={setPicked} />}
      </div>
    </Dialog>
  );
}

function WaysOn({ path, isMissing }: { path: string; isMissing: boolean }) {
  const { t } = useText();
  const then = (next: () => Promise<void>) => () => {
    hideDialog();
    void next();
  };
  return (
    <>
      <Button variant="quiet" onPress={hideDialog}>
        {t('problems:recovery.close')}
      </Button>
      {isMissing ? (
        <Button icon={FileQuestion} onPress={then(() => forgetRecent(path))}>
          {t('problems:recovery.forget')}
        </Button>
      ) : (
        <Button icon={RefreshCw} onPress={then(() => openPath(path))}>
          {t('problems:recovery.retry')}
        </Button>
      )}
      <Button icon={FolderOpen} onPress={then(pickAndOpen)}>
        {t('problems:recovery.pickAnother')}
      </Button>
    </>
  );
}
