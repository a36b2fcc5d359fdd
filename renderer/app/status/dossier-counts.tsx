import { useActions } from '#renderer/store/actions.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { useOpenMatters } from '#renderer/store/open-matters.ts';
import { useSession } from '#renderer/store/session.ts';
import { useSettings, useText } from '#renderer/store/settings.ts';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';

const SHOWN = [
  ['shared', 'shared'],
  ['complementary', 'complementary'],
  ['unique', 'unique'],
] as const;

/** Counts with the glyphs of the map, so that it doubles as a legend. */
export function DossierCounts() {
  const { t, number } = useText();
  const requirements = useDossier((dossier) => dossier.requirements.length);
  const sharing = useAnalysis((analysis) => analysis.totals.sharing);
  const conflicts = useOpenMatters();
  const conflictWords = t('frame:status.conflicts', { count: conflicts });
  return (
    <>
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
      <LoepHint />
    </>
  );
}

/** [W79] Where a theme or something of it is selected on the map, the key of the magnifier; it is a letter, so it may be off. */
function LoepHint() {
  const { t } = useText();
  const isThere = useActions(({ actions }) => actions.some(({ id }) => id === 'map.loep'));
  const isInTheme = useSession(({ selection }) => selection?.kind === 'requirement' || selection?.kind === 'theme');
  const hasLetters = useSettings(({ letterShortcuts }) => letterShortcuts);
  if (!isThere || !isInTheme || !hasLetters) return null;
  return (
    <span>
      <Kbd keys={capsOf('Z')} tone="quiet" />
      {t('every:loepHint')}
    </span>
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
