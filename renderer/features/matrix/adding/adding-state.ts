import { create } from 'zustand';
import type { ThemeId } from '#src/dossier/ids.ts';

/** In which theme a title is being typed; null: nowhere. */
export const useAdding = create<{ readonly theme: ThemeId | null }>()(() => ({ theme: null }));

export function setAdding(theme: ThemeId | null): void {
  useAdding.setState({ theme });
}
