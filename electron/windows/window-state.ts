export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** Where a window stands when it is not maximised, and whether it is. */
export type WindowState = { readonly bounds: Bounds | null; readonly isMaximized: boolean };

export const smallest = { width: 960, height: 600 };
const usual = { width: 1440, height: 900 };
/** So much of the title must be on a screen to get hold of it. */
const GRIP = 80;

function isBounds(value: unknown): value is Bounds {
  const { x, y, width, height } = (value ?? {}) as Partial<Bounds>;
  return [x, y, width, height].every((side) => typeof side === 'number' && Number.isFinite(side));
}

function isWithinReach(bounds: Bounds, area: Bounds): boolean {
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return overlap >= GRIP && bounds.y >= area.y && bounds.y + GRIP / 2 <= area.y + area.height;
}

/** So far right and below the one it was opened from. */
const BESIDE_PX = 32;

/** Where one more window stands: as large as the one it was opened from, and not on top of it. */
export function besideState({ bounds }: WindowState): WindowState {
  const moved = bounds && { ...bounds, x: bounds.x + BESIDE_PX, y: bounds.y + BESIDE_PX };
  return { bounds: moved, isMaximized: false };
}

/** [X40] The remembered place, if a screen that is there now shows enough of it; else the usual size, put in the middle. */
export function placeWindow(
  stored: unknown,
  areas: readonly Bounds[],
): { readonly bounds: Bounds | Pick<Bounds, 'width' | 'height'>; readonly isMaximized: boolean } {
  const { bounds, isMaximized } = (stored ?? {}) as Partial<WindowState>;
  const isUsable = isBounds(bounds) && areas.some((area) => isWithinReach(bounds, area));
  if (!isUsable) return { bounds: usual, isMaximized: isMaximized === true };
  const width = Math.max(bounds.width, smallest.width);
  const height = Math.max(bounds.height, smallest.height);
  return { bounds: { x: bounds.x, y: bounds.y, width, height }, isMaximized: isMaximized === true };
}
