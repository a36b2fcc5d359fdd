import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { type Camera, makeCamera } from './camera/camera.ts';
import { holdPicture } from './camera/kept-place.ts';
import type { Look } from './camera/look.ts';

/**
 * How the map is looked at: it stays fitted to its room until a person moves it, and then moves only when asked, or to
 * show what was selected elsewhere.
 */
export function useCamera(selected: string | null): Camera {
  const flow = useReactFlow();
  const stage = useStoreApi();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const camera = useMemo(() => makeCamera(flow, () => stage.getState()), [flow, stage]);
  const fitted = useRef<Look | null>(null);
  useEffect(() => {
    if (width === 0 || height === 0) return;
    const isUntouched = fitted.current === null || isSameLook(fitted.current, camera.look());
    if (isUntouched) fitted.current = camera.open();
  }, [camera, width, height]);
  // Selected here it is in view already; selected by a search or on another screen it may be anywhere.
  useEffect(() => {
    if (selected !== null && width > 0) camera.reveal(selected);
  }, [selected, width, camera]);
  // Last, so that what a kept view looks at is not moved for what happens to be selected.
  const isSized = width > 0 && height > 0;
  useEffect(() => {
    if (!isSized) return;
    return holdPicture({
      take: () => (fitted.current !== null && isSameLook(fitted.current, camera.look()) ? null : camera.place()),
      show: (place) => {
        if (place === null) fitted.current = camera.open();
        else camera.toPlace(place);
      },
    });
  }, [camera, isSized]);
  return camera;
}

/** Nobody panned or zoomed since the map was fitted. */
function isSameLook(a: Look, b: Look): boolean {
  const [u, v] = [a.view, b.view];
  const isNear = Math.abs(u.x - v.x) < 1 && Math.abs(u.y - v.y) < 1 && Math.abs(u.zoom - v.zoom) < 0.001;
  return a.level === b.level && isNear;
}
