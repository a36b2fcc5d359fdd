import { currentLevel } from '#renderer/features/map/map-scene.ts';
import { currentView } from '#renderer/features/map/map-view.ts';
import { useMapState } from '#renderer/features/map/map-state.ts';
import { nodeIdOf } from '#renderer/features/map/selection.ts';
import { useSession } from '#renderer/store/session.ts';
import type { PictureView } from '#src/contract/picture-view.ts';

/** The map as it is looked at now, as the host has to know it to draw it. */
export function pictureViewNow(): PictureView {
  const { lens, openThemes, filters, selection } = useSession.getState();
  const { focus, compare, compareOnly } = currentView();
  const { text, themes, clients, priorities, sharing, kinds } = filters.map;
  return {
    lens,
    level: currentLevel(),
    openThemes: [...openThemes],
    fullThemes: [...useMapState.getState().fullThemes],
    question: {
      filter: {
        text,
        themes: [...themes],
        clients: [...clients],
        priorities: [...priorities],
        sharing: [...sharing],
        kinds: [...kinds],
      },
      focus: focus === null ? null : { ...focus },
      compare: compare === null ? null : [...compare],
      compareOnly,
    },
    selected: nodeIdOf(selection),
  };
}
