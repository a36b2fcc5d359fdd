import { useText } from '#renderer/store/settings.ts';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';

export function StatusTag({ sharing }: { sharing: Sharing }) {
  const { t } = useText();
  const isConflict = sharing === 'conflicting';
  return (
    <Tag
      tone={isConflict ? 'conflict' : 'neutral'}
      glyph={<StatusGlyph status={isConflict ? 'conflict' : sharing} size={14} />}
    >
      {t(`frame:details.status.${sharing}`)}
    </Tag>
  );
}
