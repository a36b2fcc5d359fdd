import { Button } from 'react-aria-components';
import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { ConflictEntry } from '#src/views/conflicts/conflict-entries.ts';
import { ConflictPicture } from './conflict-picture.tsx';
import css from '#renderer/features/conflicts/conflicts.module.css';

export interface ConflictItemProps {
  entry: ConflictEntry;
  isCurrent: boolean;
  onSelect: () => void;
}

export function ConflictItem({ entry, isCurrent, onSelect }: ConflictItemProps) {
  const { t } = useText();
  const { conflict, requirement } = entry;
  return (
    <Button className={css.item ?? ''} onPress={onSelect} {...(isCurrent ? { 'aria-current': 'true' } : {})}>
      <span className={css.itemTitle}>
        <StatusGlyph status="conflict" label={t('conflicts:tag')} />
        <b title={requirement.title}>{requirement.title}</b>
      </span>
      <span className={css.itemPicture}>
        <ConflictPicture entry={entry} />
        <small title={t(`analysis:kinds.${conflict.kind}`)}>{requirement.code}</small>
      </span>
    </Button>
  );
}
