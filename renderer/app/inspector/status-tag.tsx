import { useText } from '#renderer/store/settings.ts';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { StandsAs } from '#src/views/words/stands-as.ts';

export function StatusTag({ stands }: { stands: StandsAs }) {
  const { t } = useText();
  const isConflict = stands === 'conflicting';
  return (
    <Tag
      tone={isConflict ? 'conflict' : 'neutral'}
      glyph={<StatusGlyph status={isConflict ? 'conflict' : stands} size={14} />}
    >
      {t(`frame:details.status.${stands}`)}
    </Tag>
  );
}
