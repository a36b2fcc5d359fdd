import { type ScreenKey, showScreen, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';

type Place = Extract<ScreenKey, 'relations' | 'culture' | 'simulation'>;

/** The places that share the rail item of relations. */
export function RelationTabs() {
  const { t } = useText();
  const screen = useSession((session) => session.screen);
  return (
    <SegmentedControl<Place>
      label={t('relations:places.label')}
      segments={[
        { value: 'relations', label: t('relations:places.relations') },
        { value: 'culture', label: t('relations:places.culture') },
        { value: 'simulation', label: t('relations:places.simulation') },
      ]}
      value={screen === 'culture' || screen === 'simulation' ? screen : 'relations'}
      onChange={showScreen}
    />
  );
}
