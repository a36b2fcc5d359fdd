import { mapKeyboard } from '#renderer/features/map/map-state.ts';

/** Hands the keyboard back to the map's tree, or to its list. */
export function focusTree(): void {
  document.querySelector<HTMLElement>(`[${mapKeyboard}]`)?.focus({ preventScroll: true });
}
