import { useCallback, useEffect, useRef, useState } from 'react';

/** Lines speak after a short rest on a node, so that crossing the map doesn't flicker. */
const restMs = 80;

export function useHover(): readonly [hovered: string | null, setHovered: (id: string | null) => void] {
  const [hovered, show] = useState<string | null>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const setHovered = useCallback((id: string | null) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => show(id), restMs);
  }, []);
  return [hovered, setHovered];
}
