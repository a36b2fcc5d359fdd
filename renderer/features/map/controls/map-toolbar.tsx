import { FlaskConical, ListTree, Plus, Presentation, Waypoints } from 'lucide-react';
import { toggleList, useMapView } from '#renderer/features/map/map-view.ts';
import { ViewsMenu } from '#renderer/parts/views/views-menu.tsx';
import { ReviewButton } from '#renderer/parts/review/review-button.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useStatus } from '#renderer/store/document.ts';
import { type Lens, setLens, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { mapLenses } from '#src/dossier/map-lens.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { CompareMenu } from './compare-menu.tsx';
import { FilterButton } from './filter-button.tsx';
import { MoreMenu } from './more-menu.tsx';
import css from './toolbar.module.css';

export function MapToolbar() {
  const text = useText();
  const lens = useSession((session) => session.lens);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Toolbar
      label={text.t('map:title')}
      className={css.toolbar}
      end={
        <>
          <span className={css.quiet}>
            <ListButton />
          </span>
          <span className={css.quiet}>
            <ViewsMenu
              screen="map"
              extra={[
                { id: 'map.present', label: text.t('mapEdit:present.menu'), icon: Presentation, shortcut: ['B'] },
              ]}
              onExtra={runAction}
            />
          </span>
          <span className={css.quiet}>
            <FilterButton />
          </span>
          <span className={css.quiet}>
            <CompareMenu />
          </span>
          <span className={css.quiet}>
            <Button variant="quiet" icon={FlaskConical} onPress={() => runAction('scenario.open')}>
              <span>{text.t('scenario:tag')}</span>
            </Button>
          </span>
          <ReviewButton />
          <span className={css.quiet}>
            <MoreMenu />
          </span>
          <span className={css.slim}>
            <Button icon={Plus} shortcut={['N']} isDisabled={isReadOnly} onPress={() => runAction('requirement.new')}>
              {text.t('map:newRequirement')}
            </Button>
          </span>
        </>
      }
    >
      <SegmentedControl<Lens>
        label={text.t('map:lens.label')}
        value={lens}
        onChange={setLens}
        segments={mapLenses.map((value, index) => ({
          value,
          label: text.t(`map:lens.${value}`),
          shortcut: `${index + 1}`,
        }))}
      />
    </Toolbar>
  );
}

/** The same map to read instead of to look at, and back. */
function ListButton() {
  const { t } = useText();
  const isList = useMapView((view) => view.isList);
  return (
    <Button variant="quiet" icon={isList ? Waypoints : ListTree} onPress={toggleList}>
      <span>{t(isList ? 'maplist:showMap' : 'maplist:show')}</span>
    </Button>
  );
}
