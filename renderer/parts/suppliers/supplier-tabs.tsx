import { useDossier } from '#renderer/store/document.ts';
import { type ScreenKey, showScreen, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';

type Place = Extract<ScreenKey, 'suppliers' | 'award'>;

/** The places that share the rail item of suppliers: who they are and what they offer, and what formulas would say of their bids. */
export function SupplierTabs() {
  const { t } = useText();
  const screen = useSession((session) => session.screen);
  const count = useDossier((dossier) => dossier.suppliers.length);
  const places = [
    { value: 'suppliers', label: t('frame:screens.suppliers'), count },
    { value: 'award', label: t('frame:screens.award') },
  ] as const;
  return (
    <SegmentedControl<Place>
      label={t('award:places')}
      segments={places}
      value={screen === 'award' ? 'award' : 'suppliers'}
      onChange={showScreen}
    />
  );
}
