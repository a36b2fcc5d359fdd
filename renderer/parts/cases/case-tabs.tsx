import { useDossier } from '#renderer/store/document.ts';
import { useOpenMatters } from '#renderer/store/open-matters.ts';
import { type ScreenKey, showScreen, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';

type Place = Extract<ScreenKey, 'conflicts' | 'decisions' | 'network'>;

/** The places that share the rail item of conflicts: what is open and what was decided. */
export function CaseTabs() {
  const { t } = useText();
  const screen = useSession((session) => session.screen);
  const open = useOpenMatters();
  const decided = useDossier((dossier) => dossier.decisions.length);
  const places = [
    { value: 'conflicts', label: t('frame:screens.conflicts'), count: open },
    { value: 'decisions', label: t('frame:screens.decisions'), count: decided },
    { value: 'network', label: t('frame:screens.network') },
  ] as const;
  return (
    <SegmentedControl<Place>
      label={t('decisions:places')}
      segments={places}
      value={screen === 'decisions' || screen === 'network' ? screen : 'conflicts'}
      onChange={showScreen}
    />
  );
}
