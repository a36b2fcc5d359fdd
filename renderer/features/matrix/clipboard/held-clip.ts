import { freshId } from '#renderer/store/fresh.ts';
import type { Clip } from '#src/exchange/clipboard/clip.ts';

/** On the clipboard it is only a number of this window: what it stands for does not leave the program. */
const ownType = 'application/x-regie-block';

let held: { readonly id: string; readonly clip: Clip } | null = null;

/** [V15] Keeps a block exactly, for as long as it is the last thing copied. */
export function holdClip(data: DataTransfer, clip: Clip): void {
  held = { id: freshId(), clip };
  data.setData(ownType, held.id);
}

/** The block when the clipboard still holds it; null when something else was copied since, here or elsewhere. */
export function heldClip(data: DataTransfer): Clip | null {
  const id = data.getData(ownType);
  return held !== null && id === held.id ? held.clip : null;
}
