import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { CaseRow } from '#src/views/cases/case-list.ts';

/** What can be done with the case as a whole. */
export function CaseMenu({ row }: { row: CaseRow }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  if (isReadOnly) return null;
  const label = t('caseScreen:more', { code: row.case.code });
  return (
    <Menu
      label={label}
      placement="bottom end"
      groups={[
        {
          id: 'case',
          items: [
            { id: 'case.edit', label: t('caseScreen:edit'), icon: Pencil },
            { id: 'case.remove', label: t('caseScreen:remove'), icon: Trash2 },
          ],
        },
      ]}
      onAction={(id) => runAction(id)}
      trigger={<IconButton icon={Ellipsis} label={label} />}
    />
  );
}
