import { Settings } from 'lucide-react';
import { useOpenMatters } from '#renderer/store/open-matters.ts';
import { closeDossier } from '#renderer/store/opening.ts';
import { type ScreenKey, showScreen, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Rail, type RailItem } from '#renderer/ui/frame/rail.tsx';
import { RegieLogo } from '#renderer/ui/marks/regie-logo.tsx';
import { screenOf, screens } from './screens.ts';

export function WindowRail() {
  const { t } = useText();
  const current = useSession((session) => session.screen);
  const open = useOpenMatters();
  const items = screens.flatMap(({ key, rail }): RailItem<ScreenKey>[] => {
    if (rail === undefined) return [];
    const item = { id: key, icon: rail.icon, label: t(`frame:screens.${key}`), shortcut: ['G', rail.letter] };
    return [
      key === 'conflicts' ? { ...item, count: open, countLabel: t('frame:openConflicts', { count: open }) } : item,
    ];
  });
  return (
    <Rail
      label={t('frame:rail')}
      logo={<RegieLogo />}
      logoLabel={t('frame:toStart')}
      onLogo={() => void closeDossier()}
      items={items}
      footItems={[{ id: 'settings', icon: Settings, label: t('frame:screens.settings') }]}
      current={screenOf(current)?.within?.key ?? current}
      onSelect={showScreen}
    />
  );
}
