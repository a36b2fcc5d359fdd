import { ChevronsDownUp, ChevronsUpDown, Plus } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { type Lens, setLens, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { lenses, toggleAllThemes } from '#renderer/features/map/map-actions.ts';

export function MapToolbar() {
  const text = useText();
  const lens = useSession((session) => session.lens);
  const themes = useDossier((dossier) => dossier.themes.length);
  const isAllOpen = useSession((session) => themes > 0 && session.openThemes.size >= themes);
  return (
    <Toolbar
      label={text.t('map:title')}
      end={
        <>
          <Button
            variant="quiet"
            icon={isAllOpen ? ChevronsDownUp : ChevronsUpDown}
            onPress={toggleAllThemes}
            isDisabled={themes === 0}
          >
            {text.t(isAllOpen ? 'map:collapseAll' : 'map:expandAll')}
          </Button>
          <Button icon={Plus} shortcut={['N']} onPress={() => runAction('requirement.new')}>
            {text.t('map:newRequirement')}
          </Button>
        </>
      }
    >
      <SegmentedControl<Lens>
        label={text.t('map:lens.label')}
        value={lens}
        onChange={setLens}
        segments={lenses.map((value, index) => ({
          value,
          label: text.t(`map:lens.${value}`),
          shortcut: `${index + 1}`,
        }))}
      />
    </Toolbar>
  );
}
