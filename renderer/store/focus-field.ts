import { reveal } from './reveal.ts';
import { type Selection, showScreen, useSession } from './session.ts';

/** Marks an element that a finding can lead to; its value is the field's name. */
export const FIELD = 'data-field';

/** What is folded away can't take the focus. */
const SHOWN_INPUT = 'input:not([hidden] input), textarea:not([hidden] textarea)';

/** Selects the record, opens the inspector, and once that is drawn brings the field into view and puts the focus there. */
export function focusField(selection: Selection, field: string): void {
  const { screen } = useSession.getState();
  if (screen !== 'map' && screen !== 'matrix') showScreen('matrix');
  reveal(selection);
  let tries = 0;
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(`aside [${FIELD}="${field}"]`);
    tries += 1;
    // The inspector comes with its screen, which may still be loading.
    if (found === null && tries < 60) return void requestAnimationFrame(look);
    found?.scrollIntoView({ block: 'center' });
    (found?.querySelector<HTMLElement>(SHOWN_INPUT) ?? found)?.focus({ preventScroll: true });
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
}
