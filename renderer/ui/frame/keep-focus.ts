/** Where the focus was last inside a frame: the element, and its ancestors with the place of the child that led to it. */
type Spot = { readonly element: Element; readonly trail: readonly Step[] };
type Step = { readonly parent: Element; readonly child: Element; readonly index: number };

/** What comes and goes one by one; whatever else goes with the focus in it has made room for something else. */
const aRow = 'li, tr, article, [role="row"], [role="listitem"]';

const focusable = 'a[href], button, input, select, textarea, [tabindex]';

const takesFocus = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.matches(focusable) &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled, [type="hidden"]');

function spotOf(frame: Element, element: Element): Spot {
  const trail: Step[] = [];
  for (let at = element; at !== frame && at.parentElement !== null; at = at.parentElement)
    trail.push({ parent: at.parentElement, child: at, index: [...at.parentElement.children].indexOf(at) });
  return { element, trail };
}

/** The same control in another row, else the first that takes the focus there. */
function controlIn(row: Element, path: readonly number[]): HTMLElement | null {
  const same = path.reduce<Element | undefined>((at, index) => at?.children[index], row);
  if (same !== undefined && takesFocus(same)) return same;
  return takesFocus(row) ? row : ([...row.querySelectorAll(focusable)].find(takesFocus) ?? null);
}

/** What stands where the lost element stood: the next row, else the one before, else anything near; never another screen. */
function nearest(screen: Element, { trail }: Spot): HTMLElement | null {
  const kept = trail.findIndex(({ parent }) => parent.isConnected);
  if (trail[kept]?.child.matches(aRow) !== true) return null;
  for (let level = kept; level >= 0 && level < trail.length; level++) {
    const { parent, index } = trail[level] as Spot['trail'][number];
    if (parent === screen || !screen.contains(parent)) return null;
    const path = trail.slice(0, level).map((step) => step.index).reverse(); // biome-ignore format: one thought
    const rows = [...parent.children];
    for (const row of [...rows.slice(index), ...rows.slice(0, index).reverse()]) {
      const found = controlIn(row, level === kept ? path : []);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Gives the focus a place when what had it is taken away with its row: browsers drop it on the page,
 * and a user of the keyboard would have to begin again. Returns how to stop.
 */
export function keepFocus(frame: Element): () => void {
  let spot: Spot | null = null;
  let waiting = 0;
  const remember = ({ target }: Event): void => {
    if (target instanceof Element && frame.contains(target)) spot = spotOf(frame, target);
  };
  // A press beside everything leaves the focus nowhere on purpose; a menu or dialog on top takes it only for a while.
  const forget = ({ target }: Event): void => {
    queueMicrotask(() => {
      if (spot?.element === target && spot?.element.isConnected && document.activeElement === document.body)
        spot = null;
    });
  };
  const restore = (): void => {
    waiting = 0;
    if (spot === null || spot.element.isConnected || document.activeElement !== document.body) return;
    const screen = spot.trail.find(({ parent }) => parent.parentElement === frame)?.parent;
    const next = screen === undefined ? null : nearest(screen, spot);
    spot = null;
    next?.focus();
  };
  const watcher = new MutationObserver(() => {
    if (waiting !== 0 || spot === null || spot.element.isConnected || document.activeElement !== document.body) return;
    // Two frames: who closes on top gives the focus back in the first.
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(restore);
    });
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  return () => {
    watcher.disconnect();
    cancelAnimationFrame(waiting);
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
  };
}
