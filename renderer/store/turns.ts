import type { Steps } from '#src/base/steps.ts';

/** So long the window may be kept from drawing and from answering: half a frame. */
const TURN_MS = 8;

/** After what the browser has to do now; a timer of zero would wait four milliseconds. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** [W60] Does long work in turns; null when `isStopped` came true meanwhile. What takes one turn is done at once. */
export async function inTurns<T>(
  steps: Steps<T>,
  isStopped: () => boolean,
  heard: (share: number) => void,
): Promise<{ readonly value: T } | null> {
  let until = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    if (performance.now() < until) continue;
    heard(step.value);
    await othersFirst();
    if (isStopped()) return null;
    until = performance.now() + TURN_MS;
  }
}
