import { FolderOpen } from 'lucide-react';
import { openCaseOf } from '#renderer/store/cases.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import type { ConflictEntry } from '#src/views/conflicts/conflict-entries.ts';
import css from './conflicts.module.css';

/** From a conflict that is only seen to one that is brought to an end. */
export function OpenCase({ entry }: { entry: ConflictEntry }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Note className={css.openCase}>
      <span>
        {t('caseScreen:openHint')} {t('conflicts:decide')}
      </span>
      {!isReadOnly && (
        <Button variant="primary" icon={FolderOpen} shortcut={['Enter']} onPress={() => openCaseOf(entry.conflict)}>
          {t('caseScreen:open')}
        </Button>
      )}
    </Note>
  );
}
