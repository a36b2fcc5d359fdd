import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find } from '#src/base/table.ts';
import type { Group } from '#src/views/matrix/row-groups.ts';

/** What a heading says. */
export function useGroupName(group: Group): string {
  const { t } = useText();
  const theme = useDossier(({ themes }) => (group.kind === 'theme' ? find(themes, group.theme)?.title : undefined));
  switch (group.kind) {
    case 'theme':
      return theme ?? '';
    case 'status':
      return t(`analysis:sharing.${group.sharing}`);
    case 'conflict':
      return group.conflict === null ? t('matrix:group.noConflict') : t(`analysis:kinds.${group.conflict}`);
    case 'source':
      return group.source === '' ? t('matrix:group.noSource') : group.source;
    case 'none':
      return '';
    default:
      return assertNever(group);
  }
}
