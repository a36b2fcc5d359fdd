import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find, type Table } from '#src/base/table.ts';
import type { Theme } from '#src/dossier/theme.ts';
import type { Text } from '#src/text/text.ts';
import type { Group } from '#src/views/matrix/row-groups.ts';

export function useGroupName(group: Group): string {
  const text = useText();
  const themes = useDossier((dossier) => dossier.themes);
  return groupName(text, themes, group);
}

/** What a heading says. */
export function groupName({ t }: Text, themes: Table<Theme>, group: Group): string {
  switch (group.kind) {
    case 'theme':
      return find(themes, group.theme)?.title ?? '';
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
