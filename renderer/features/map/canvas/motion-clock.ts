/** Which of the motion tokens a change takes; null = at once. */
export type Pace = '--m-fast' | '--m-base' | '--m-slow' | null;

/** How far a motion is, 0..1 after easing. Tokens are 0 ms where the user asked for less motion. */
export type MotionClock = { readonly at: () => number; readonly stop: () => void };

export function startClock(element: Element, pace: Pace): MotionClock | null {
  const style = getComputedStyle(element);
  const duration = pace === null ? 0 : Number.parseFloat(style.getPropertyValue(pace));
  if (!(duration > 0)) return null;
  const effect = new KeyframeEffect(null, null, { duration, easing: style.getPropertyValue('--ease').trim() });
  const animation = new Animation(effect);
  animation.play();
  return { at: () => effect.getComputedTiming().progress ?? 1, stop: () => animation.cancel() };
}
