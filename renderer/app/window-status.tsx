import { HardDrive } from 'lucide-react';
import { useAnalysis, useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { StatusBar } from '#renderer/ui/frame/status-bar.tsx';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';

const SHOWN = [
  ['shared', 'shared'],
  ['complementary', 'complementary'],
  ['unique', 'unique'],
] as const;

/** Counts with the glyphs of the map, so that it doubles as a legend. */
export function WindowStatus() {
  const { t, number } = useText();
  const requirements = useDossier((dossier) => dossier.requirements.length);
  const sharing = useAnalysis((analysis) => analysis.totals.sharing);
  const conflicts = useAnalysis((analysis) => analysis.totals.conflicts.total);
  const fileName = useStatus((status) => status.fileName);
  const conflictWords = t('frame:status.conflicts', { count: conflicts });
  return (
    <StatusBar
      label={t('frame:status.label')}
      end={
        <>
          <span>{fileName}</span>
          <span>
            <Icon icon={HardDrive} size={14} />
            {t('frame:status.local')}
          </span>
        </>
      }
    >
      <span>{t('frame:status.requirements', { count: requirements })}</span>
      {SHOWN.slice(0, 1).map(([key, status]) => (
        <SharingCount key={key} status={status} count={sharing[key]} words={t(`frame:status.${key}`)} />
      ))}
      <CountMark
        glyph={<StatusGlyph status="conflict" size={14} />}
        count={conflicts}
        label={`${number(conflicts)} ${conflictWords}`}
        text={conflictWords}
      />
      {SHOWN.slice(1).map(([key, status]) => (
        <SharingCount key={key} status={status} count={sharing[key]} words={t(`frame:status.${key}`)} />
      ))}
    </StatusBar>
  );
}

function SharingCount({
  status,
  count,
  words,
}: {
  status: 'shared' | 'complementary' | 'unique';
  count: number;
  words: string;
}) {
  const { number } = useText();
  return (
    <CountMark
      glyph={<StatusGlyph status={status} size={14} />}
      count={count}
      label={`${number(count)} ${words}`}
      text={words}
    />
  );
}
