import { currentDossier } from '#renderer/store/document.ts';
import type { Looker } from '#renderer/store/kept-views.ts';
import { setFilter, setLens, setOpenThemes, useSession } from '#renderer/store/session.ts';
import type { MapLook } from '#src/dossier/saved-view.ts';
import { knownMapLook } from '#src/views/map/map-look.ts';
import { showPlace, takePlace } from './camera/kept-place.ts';
import { currentView, useMapView } from './map-view.ts';

/** [P50] How the map is looked at, as a kept view remembers it. */
export const mapLooker: Looker<MapLook> = {
  take: () => {
    const { lens, filters, openThemes } = useSession.getState();
    const { focus, compare, compareOnly, isList } = currentView();
    return {
      screen: 'map',
      lens,
      filter: filters.map,
      openThemes: [...openThemes],
      focus,
      compare,
      compareOnly,
      isList,
      place: takePlace(),
    };
  },
  show: (kept) => {
    const { lens, filter, openThemes, place, ...view } = knownMapLook(kept, currentDossier());
    setLens(lens);
    setFilter('map', filter);
    setOpenThemes(openThemes);
    useMapView.setState(view);
    showPlace(place);
  },
};
