import { HardDrive, ShieldCheck } from 'lucide-react';
import { WeekStatus } from '#renderer/parts/week/week-status.tsx';
import { AgreementsStatus } from '#renderer/parts/agreements/agreements-status.tsx';
import { AwardStatus, PackageStatus, SuppliersStatus } from '#renderer/app/tender-status.tsx';
import { useAnalysis, useDossier, useStatus } from '#renderer/store/document.ts';
import { useOpenMatters } from '#renderer/store/open-matters.ts';
import { useActions } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { useReadinessShown } from '#renderer/store/readiness.ts';
import { useScenario } from '#renderer/store/scenario.ts';
import { type ScreenKey, useSession } from '#renderer/store/session.ts';
import { useSettings, useText } from '#renderer/store/settings.ts';
import { useShownWorkshop } from '#renderer/store/workshop.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { StatusBar } from '#renderer/ui/frame/status-bar.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { ladderStatus, phasesStatus, pilotStatus } from '#src/views/readiness/status-text.ts';

const SHOWN = [
  ['shared', 'shared'],
  ['complementary', 'complementary'],
  ['unique', 'unique'],
] as const;

const KEYS = [
  ['next', 'Space'],
  ['timer', 'T'],
  ['again', 'R'],
] as const;

/** Counts with the glyphs of the map, so that it doubles as a legend. */
export function WindowStatus() {
  const { t } = useText();
  const screen = useSession((session) => session.screen);
  const fileName = useStatus((status) => status.fileName);
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
      <OwnStatus screen={screen} />
    </StatusBar>
  );
}

function OwnStatus({ screen }: { screen: ScreenKey }) {
  if (screen === 'scenario') return <ScenarioStatus />;
  if (screen === 'workshop') return <WorkshopStatus />;
  if (screen === 'agreements') return <AgreementsStatus />;
  if (screen === 'readiness') return <ReadinessStatus />;
  if (screen === 'suppliers') return <SuppliersStatus />;
  if (screen === 'award') return <AwardStatus />;
  if (screen === 'package') return <PackageStatus />;
  return screen === 'week' ? <WeekStatus /> : <Counts />;
}

function Counts() {
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

const READINESS = {
  ladder: ladderStatus,
  capabilities: ladderStatus,
  phases: phasesStatus,
  pilot: pilotStatus,
} as const;

/** What the shown part of readiness holds, and how complete it is. */
function ReadinessStatus() {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const part = useReadinessShown((shown) => shown.part);
  return READINESS[part](text, dossier).map((words) => <span key={words}>{words}</span>);
}

/** On the screen of scenarios the counts of the dossier would be taken for those of the scenario. */
function ScenarioStatus() {
  const { t, number } = useText();
  const tookMs = useScenario((state) => state.tookMs);
  return (
    <>
      <span>
        <Icon icon={ShieldCheck} size={14} />
        {t('scenario:status')}
      </span>
      {tookMs !== null && <span>{t('scenario:took', { seconds: number(tookMs / 1000, 1) })}</span>}
    </>
  );
}

/** Which workshop, since when, and the keys that lead it; letters may be off. */
function WorkshopStatus() {
  const { t, time } = useText();
  const workshop = useShownWorkshop();
  const isLed = useActions(({ actions }) => actions.some(({ id }) => id === 'workshop.next-step'));
  const hasLetters = useSettings(({ letterShortcuts }) => letterShortcuts);
  if (workshop === null) return <Counts />;
  return (
    <>
      <span>{workshop.title}</span>
      {workshop.stage === 'running' && workshop.startedAt !== null && (
        <span>{t('workshop:run.statusBegun', { time: time(workshop.startedAt) })}</span>
      )}
      {isLed &&
        hasLetters &&
        KEYS.map(([word, key]) => (
          <span key={key}>
            <Kbd keys={capsOf(key)} tone="quiet" />
            {t(`workshop:run.keys.${word}`)}
          </span>
        ))}
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
